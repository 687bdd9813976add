package io.understudy.generation;

import io.understudy.generation.data.RandomSeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes bodies in a process of its own, as another machine would: with another language, time zone and hash seed. */
final class FreshMachine {
    private FreshMachine() {}

    /** The bodies of every schema of the table, or, with {@code samples}, their samples alone; one a line. */
    public static void main(String[] arguments) {
        byte[] bodies = String.join("\n", bodies(arguments.length == 0)).getBytes(StandardCharsets.UTF_8);
        System.out.write(bodies, 0, bodies.length);
        System.out.flush();
    }

    static List<String> bodies(boolean data) {
        List<String> bodies = new ArrayList<>();
        for (SchemaCase schema : SchemaCase.all()) {
            bodies.add(schema.sample().generation().toString());
            SeededData source = schema.data();
            for (int seed = 0; data && seed < 3; seed++) {
                bodies.add(source.of(schema.schema(), new RandomSeed(seed)).toString());
            }
        }
        return bodies;
    }

    static List<String> run(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FreshMachine.class.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines().toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
