package io.k8sbin.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The least a program can do with a YAML file: what {@link ColdLint} compares with. */
public final class BareYaml {
    private BareYaml() {}

    /** Loads every document of the file given as the only argument and says how many there are. */
    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        int documents = 0;
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
            documents += document == null ? 0 : 1;
        }
        System.out.println(documents);
    }
}
