package io.understudy.codec.parameter;

import io.understudy.codec.parameter.FoundParameter.Present;
import io.understudy.codec.parameter.FoundParameter.Unreadable;
import io.understudy.codec.style.BracketTree;
import io.understudy.codec.style.RepeatedFields;
import io.understudy.codec.style.SerializedTree;
import io.understudy.codec.style.TextParts;
import java.util.List;
import java.util.Map;

/**
 * An object in fields such as {@code color[R]=100}. Beyond the specification, members may be objects and arrays too, as
 * is common: {@code a[b][c]=1}, {@code a[]=1}, {@code a[0]=1}.
 */
final class DeepObjectReader implements ParameterReader {
    private final FieldLocation source;
    private final String name;
    private final String start;

    DeepObjectReader(FieldLocation source, String name) {
        this.source = source;
        this.name = name;
        this.start = name + "[";
    }

    @Override
    public FoundParameter find(RequestParameters request) {
        RawFields fields = source.fields(request);
        BracketTree tree = new BracketTree();
        boolean found = false;
        for (Map.Entry<String, List<String>> field : fields.byName().entrySet()) {
            if (field.getKey().startsWith(start)) {
                found = true;
                TextParts texts = source.texts(field.getValue());
                if (!texts.areWhole(field.getValue())) {
                    return Unreadable.ENCODING;
                }
                tree.add(field.getKey().substring(name.length()), texts.array(field.getValue()));
            }
        }
        if (found) {
            return new Present(new SerializedTree(tree.toJson()));
        }
        List<String> plain = fields.all(name);
        return plain.isEmpty()
                ? FoundParameter.ABSENT
                : new Present(new RepeatedFields(plain, Map.of(), true, source.texts(plain)));
    }
}
