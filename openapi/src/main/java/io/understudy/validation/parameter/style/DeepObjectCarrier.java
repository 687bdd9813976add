package io.understudy.validation.parameter.style;

import io.understudy.validation.parameter.style.Carried.Present;
import io.understudy.validation.parameter.style.Carried.Unreadable;
import io.understudy.validation.parameter.value.WrittenTree;
import io.understudy.validation.request.NamedTexts;
import io.understudy.validation.request.RequestParameters;
import java.util.List;
import java.util.Map;

/**
 * An object in fields such as {@code color[R]=100}. Beyond the specification, members may be objects and arrays too, as
 * is common: {@code a[b][c]=1}, {@code a[]=1}, {@code a[0]=1}.
 */
final class DeepObjectCarrier implements Carrier {
    /** Names in brackets below this level are not taken apart. */
    static final int DEEPEST = 5;

    private final FieldSource source;
    private final String name;
    private final String start;

    DeepObjectCarrier(FieldSource source, String name) {
        this.source = source;
        this.name = name;
        this.start = name + "[";
    }

    @Override
    public Carried find(RequestParameters request) {
        NamedTexts fields = source.fields(request);
        BracketTree tree = new BracketTree();
        boolean found = false;
        for (Map.Entry<String, List<String>> field : fields.byName().entrySet()) {
            if (field.getKey().startsWith(start)) {
                found = true;
                Texts texts = source.texts(field.getValue());
                if (!texts.areWhole(field.getValue())) {
                    return Unreadable.ENCODING;
                }
                tree.add(field.getKey().substring(name.length()), texts.array(field.getValue()));
            }
        }
        if (found) {
            return new Present(new WrittenTree(tree.toJson()));
        }
        List<String> plain = fields.all(name);
        return plain.isEmpty()
                ? Carried.ABSENT
                : new Present(new WrittenFields(plain, Map.of(), true, source.texts(plain)));
    }
}
