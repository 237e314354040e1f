package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Files people published, in the folder K8SBIN_CORPUS names: a folder a kind of file, {@code invalid} for broken ones. */
class CorpusTest {
    private static final List<String> FOLDERS = List.of(
            "admission",
            "apiserverconf",
            "audit",
            "credentialprovider",
            "encryption",
            "kubeadm",
            "kubeadm-alpha",
            "kubeconfig",
            "kubelet",
            "kubeproxy",
            "schedpolicy",
            "scheduler");

    private static Path corpus() {
        String corpus = System.getenv("K8SBIN_CORPUS");
        Assumptions.assumeTrue(corpus != null, "K8SBIN_CORPUS names no folder with published configuration files");
        return Path.of(String.valueOf(corpus));
    }

    private static List<Path> files(Path root) {
        List<Path> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(Files::isRegularFile).sorted().forEach(all::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return all;
    }

    /** A file read leniently. */
    private record Read(String name, List<FieldError> textErrors, List<ConfigDocument> documents) {
        static Read of(String name, String text) {
            List<FieldError> errors = new ArrayList<>();
            return new Read(name, errors, ComponentConfigs.read(name, text, errors));
        }

        static Read of(Path root, Path file) throws IOException {
            return of(root.relativize(file).toString(), Files.readString(file));
        }

        List<FieldError> problems() {
            return Stream.concat(
                            textErrors.stream(), documents.stream().flatMap(document -> document.problems().stream()))
                    .toList();
        }

        Read again() {
            List<Json> trees = documents.stream().map(ConfigDocument::toTree).toList();
            return of(name, io.k8sbin.config.yaml.YamlWriter.writeAll(trees));
        }

        List<ComponentConfig> configs() {
            return documents.stream().map(ConfigDocument::config).toList();
        }

        List<Json> trees() {
            return documents.stream().map(ConfigDocument::toTree).toList();
        }
    }

    @Test
    void every_valid_file_is_read_and_written_without_loss() throws IOException {
        Path root = corpus();
        int refused = 0;
        List<Path> files = files(root);
        for (Path file : files) {
            Read read = Read.of(root, file);
            assertThat(read.textErrors()).as(file.toString()).isEmpty();
            assertThat(read.documents()).as(file.toString()).isNotEmpty();
            Read again = read.again();
            assertThat(again.textErrors()).as(file.toString()).isEmpty();
            assertThat(again.configs()).as(file.toString()).isEqualTo(read.configs());
            assertThat(again.trees()).as(file.toString()).isEqualTo(read.trees());
            refused += read.problems().isEmpty() ? 0 : 1;
            read.problems().forEach(problem -> System.out.println("refused by the strict reader: " + problem));
        }
        System.out.println(
                files.size() + " valid files read and written, " + refused + " refused by the strict reader");
        assertThat(files).isNotEmpty();
    }

    /** The text of a scalar as the file holds it and as we write it mean the same: durations, times and amounts aside. */
    @Test
    void what_is_written_holds_every_value_of_the_file() throws IOException {
        Path root = corpus();
        int values = 0;
        for (Path file : files(root)) {
            String text = Files.readString(file);
            List<Json> before = io.k8sbin.config.yaml.Yaml.read("f", text, new ArrayList<>()).stream()
                    .map(io.k8sbin.config.yaml.Yaml::toJson)
                    .toList();
            List<Json> after = Read.of(root, file).again().trees();
            values += SameMeaning.assertSame(root.relativize(file).toString(), before, after);
        }
        System.out.println(values + " values of valid files kept");
    }

    @Test
    void every_invalid_file_gets_an_error_with_its_place() throws IOException {
        Path root = corpus().resolve("invalid");
        List<Path> files = files(root);
        for (Path file : files) {
            List<FieldError> problems = Read.of(root, file).problems();
            assertThat(problems).as(file.toString()).isNotEmpty();
            assertThat(problems)
                    .as(file.toString())
                    .allMatch(problem -> problem.location().isPresent());
        }
        System.out.println(files.size() + " invalid files refused, each with file, line and column");
        assertThat(files).isNotEmpty();
    }
}
