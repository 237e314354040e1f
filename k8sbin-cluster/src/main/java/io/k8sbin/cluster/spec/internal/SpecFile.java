package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.InvalidClusterException;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.SourceLocation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ClusterSpec as a YAML file. */
public final class SpecFile {
    private SpecFile() {}

    /** Reads a file; see {@link ClusterSpec#load}. */
    public static ClusterSpec load(Path file) {
        try {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
            return read(file.toString(), Files.readString(file), folder);
        } catch (CharacterCodingException e) {
            throw refuse(file, "is not UTF-8 text");
        } catch (IOException e) {
            throw refuse(
                    file, "cannot be read (" + e.getClass().getSimpleName() + "); check the path and its permissions");
        }
    }

    /** Reads a text; see {@link ClusterSpec#parse}. */
    public static ClusterSpec parse(String source, String yaml) {
        return read(source, yaml, Path.of("").toAbsolutePath());
    }

    /** The text {@link #parse} reads. */
    public static String toYaml(ClusterSpec spec) {
        return YamlWriter.write(SpecTree.of(spec));
    }

    private static InvalidClusterException refuse(Path file, String why) {
        Finding finding = FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), file + " " + why)
                .at(new SourceLocation(file.toString(), 1, 1))
                .toFinding();
        return new InvalidClusterException(List.of(finding));
    }

    private static ClusterSpec read(String source, String yaml, Path folder) {
        List<FieldError> errors = new ArrayList<>();
        YamlNode document = document(source, yaml, errors);
        SpecReader reader = new SpecReader(document, folder, errors);
        ClusterSpec.Builder builder = reader.read();
        List<FieldPath> broken = errors.stream().map(FieldError::path).toList();
        List<Finding> findings =
                new ArrayList<>(errors.stream().map(FieldError::toFinding).toList());
        builder.check(broken, path -> has(path, document)).forEach(f -> findings.add(locate(f, document)));
        if (Finding.anyError(findings)) {
            throw new InvalidClusterException(findings);
        }
        return builder.build();
    }

    private static YamlNode document(String source, String yaml, List<FieldError> errors) {
        try {
            List<YamlNode> documents = Yaml.read(source, yaml, errors);
            if (documents.size() == 1) {
                return documents.get(0);
            }
            if (errors.isEmpty()) {
                errors.add(FieldError.of(
                                FieldError.Type.SYNTAX,
                                FieldPath.root(),
                                "a cluster is one YAML document, this text has " + documents.size())
                        .at(new SourceLocation(source, 1, 1)));
            }
        } catch (ConfigParseException e) {
            errors.addAll(e.errors());
        }
        throw new InvalidClusterException(
                errors.stream().map(FieldError::toFinding).toList());
    }

    /** The place of the field a finding is about, or of the nearest one around it that the text has. */
    private static Finding locate(Finding finding, YamlNode document) {
        return finding.location().isPresent() ? finding : finding.at(locationOf(finding.path(), document));
    }

    private static SourceLocation locationOf(FieldPath path, YamlNode document) {
        YamlNode here = document;
        SourceLocation location = document.location();
        for (FieldPath.Segment segment : path.segments()) {
            Optional<YamlNode> next = step(here, segment);
            if (next.isEmpty()) {
                return location;
            }
            here = next.get();
            location = here.location();
        }
        return location;
    }

    /** Whether the text has this field. */
    private static boolean has(FieldPath path, YamlNode document) {
        Optional<YamlNode> here = Optional.of(document);
        for (FieldPath.Segment segment : path.segments()) {
            here = here.flatMap(node -> step(node, segment));
        }
        return here.isPresent();
    }

    private static Optional<YamlNode> step(YamlNode node, FieldPath.Segment segment) {
        if (segment instanceof FieldPath.Segment.Index index) {
            return node instanceof YamlNode.Sequence list
                            && index.index() < list.values().size()
                    ? Optional.of(list.values().get(index.index()))
                    : Optional.empty();
        }
        String key = segment instanceof FieldPath.Segment.Child child
                ? child.name()
                : ((FieldPath.Segment.Key) segment).key();
        return node instanceof YamlNode.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
}
