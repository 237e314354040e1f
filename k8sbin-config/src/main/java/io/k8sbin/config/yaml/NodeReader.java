package io.k8sbin.config.yaml;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from snakeyaml's parser events. Events rather than composed nodes, because only they show which tags were
 * written, and because no type is ever guessed.
 */
final class NodeReader {
    private static final int MAX_CHARS = 4_000_000;
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ALIASED = 10_000;
    private static final int MAX_NODES = 500_000;
    private static final int MAX_ERRORS = 1000;

    private final String source;
    private final String text;
    private final List<FieldError> errors;
    private final ParserImpl parser;
    private final Deque<FieldPath.Segment> path = new ArrayDeque<>();
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private SourceLocation last;
    private int aliased;
    private int nodes;

    NodeReader(String source, String text, List<FieldError> errors) {
        this.source = source;
        this.text = text;
        this.errors = errors;
        this.last = new SourceLocation(source, 1, 1);
        this.parser =
                new ParserImpl(new StreamReader(text.length() > MAX_CHARS ? "" : JsonTabs.blanked(text)), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARS);
        return options;
    }

    /** Ends the reading of the whole text; the error is already noted. */
    private static final class Stop extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        if (text.length() > MAX_CHARS) {
            report(FieldError.Type.TOO_LONG, last, "more than " + MAX_CHARS + " characters");
            return documents;
        }
        try {
            while (!next(Event.ID.StreamEnd)) {
                if (!next(Event.ID.StreamStart)) {
                    document(documents);
                }
            }
        } catch (Stop stop) {
            return documents;
        }
        return documents;
    }

    private void document(List<YamlNode> documents) {
        take(); // start of the document
        anchors.clear();
        path.clear();
        YamlNode root = node(take());
        take(); // its end
        if (!root.isNull()) {
            documents.add(root);
        }
    }

    private YamlNode node(Event event) {
        SourceLocation here = at(event.getStartMark());
        if (path.size() > MAX_DEPTH) {
            throw stop(FieldError.Type.TOO_LONG, here, "nested deeper than " + MAX_DEPTH);
        }
        if (++nodes > MAX_NODES) {
            throw stop(FieldError.Type.TOO_LONG, here, "more than " + MAX_NODES + " values");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, here);
        }
        YamlNode node;
        @Nullable String tag;
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
            node = new YamlNode.Scalar(here, scalar.getValue(), style(scalar));
        } else if (event instanceof SequenceStartEvent sequence) {
            tag = sequence.getTag();
            node = sequence(here);
        } else if (event instanceof MappingStartEvent mapping) {
            tag = mapping.getTag();
            node = mapping(here);
        } else {
            throw stop(FieldError.Type.SYNTAX, here, "expected a value");
        }
        if (tag != null) {
            report(FieldError.Type.FORBIDDEN, here, "YAML tags such as " + tag + " are not accepted: remove it");
        }
        @Nullable String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private static YamlNode.Style style(ScalarEvent scalar) {
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                ? YamlNode.Style.PLAIN
                : YamlNode.Style.QUOTED;
    }

    private YamlNode sequence(SourceLocation here) {
        List<YamlNode> values = new ArrayList<>();
        while (!next(Event.ID.SequenceEnd)) {
            path.addLast(new FieldPath.Segment.Index(values.size()));
            values.add(node(take()));
            path.removeLast();
        }
        take();
        return new YamlNode.Sequence(here, values);
    }

    private YamlNode mapping(SourceLocation here) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        List<YamlNode> merged = new ArrayList<>();
        while (!next(Event.ID.MappingEnd)) {
            YamlNode.Scalar key = key();
            path.addLast(new FieldPath.Segment.Child(key.text()));
            YamlNode value = node(take());
            if (key.isPlain() && key.text().equals("<<")) {
                merged.add(value);
            } else if (entries.putIfAbsent(key.text(), new YamlNode.Entry(key.location(), value)) != null) {
                int line = entries.get(key.text()).location().line();
                report(FieldError.Type.DUPLICATE, key.location(), "this key already stands on line " + line);
            }
            path.removeLast();
        }
        take();
        merged.forEach(value -> merge(entries, value));
        return new YamlNode.Mapping(here, entries);
    }

    private YamlNode.Scalar key() {
        Event event = take();
        SourceLocation here = at(event.getStartMark());
        if (event instanceof AliasEvent || event instanceof ScalarEvent) {
            if (node(event) instanceof YamlNode.Scalar scalar) {
                return scalar;
            }
        }
        throw stop(FieldError.Type.SYNTAX, here, "a key must be a single value");
    }

    /** The merge key of YAML 1.1: fields of another mapping, where this one does not have them itself. */
    private void merge(Map<String, YamlNode.Entry> entries, YamlNode value) {
        if (value instanceof YamlNode.Mapping mapping) {
            count(mapping);
            mapping.entries().forEach(entries::putIfAbsent);
        } else if (value instanceof YamlNode.Sequence sequence
                && sequence.values().stream().allMatch(v -> v instanceof YamlNode.Mapping)) {
            sequence.values().forEach(v -> merge(entries, v));
        } else {
            report(FieldError.Type.TYPE_INVALID, value.location(), "the merge key << takes a mapping");
        }
    }

    private YamlNode alias(AliasEvent alias, SourceLocation here) {
        YamlNode target = anchors.get(alias.getAnchor());
        if (target == null) {
            throw stop(
                    FieldError.Type.NOT_FOUND, here, "no anchor &" + alias.getAnchor() + " stands before this alias");
        }
        count(target);
        return target;
    }

    /** Aliases of aliases grow exponentially; what they stand for is counted in full, up to the limit. */
    private void count(YamlNode node) {
        if (++aliased > MAX_ALIASED) {
            throw stop(FieldError.Type.TOO_LONG, last, "aliases repeat more than " + MAX_ALIASED + " nodes");
        }
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().values().forEach(entry -> count(entry.value()));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.values().forEach(this::count);
        }
    }

    private boolean next(Event.ID id) {
        try {
            if (!parser.checkEvent(id)) {
                return false;
            }
            if (id == Event.ID.StreamStart) {
                take();
            }
            return true;
        } catch (RuntimeException e) {
            throw syntax(e);
        }
    }

    private Event take() {
        try {
            Event event = parser.getEvent();
            if (event.getStartMark() != null) {
                last = at(event.getStartMark());
            }
            return event;
        } catch (RuntimeException e) {
            throw syntax(e);
        }
    }

    /** Anything the parser throws is a fault of the text; what is not its own exception is a number out of range. */
    private Stop syntax(RuntimeException e) {
        if (e instanceof Stop stop) {
            return stop;
        }
        if (e instanceof MarkedYAMLException marked) {
            Mark mark = marked.getProblemMark() != null ? marked.getProblemMark() : marked.getContextMark();
            String context = marked.getContext() == null ? "" : " " + marked.getContext();
            return stop(FieldError.Type.SYNTAX, mark == null ? last : at(mark), marked.getProblem() + context);
        }
        if (e instanceof ReaderException reader) {
            String character = "U+%04X".formatted(reader.getCodePoint());
            return stop(
                    FieldError.Type.SYNTAX, at(reader.getPosition()), "the character " + character + " is not allowed");
        }
        return stop(FieldError.Type.SYNTAX, last, e instanceof YAMLException ? "not YAML" : "not YAML after here");
    }

    private Stop stop(FieldError.Type type, SourceLocation place, String detail) {
        report(type, place, detail.replace('\n', ' '));
        return new Stop();
    }

    private void report(FieldError.Type type, SourceLocation place, String detail) {
        errors.add(FieldError.of(type, new FieldPath(List.copyOf(path)), detail).at(place));
        if (errors.size() > MAX_ERRORS) {
            throw new Stop(); // more would help nobody
        }
    }

    private SourceLocation at(Mark mark) {
        return new SourceLocation(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private SourceLocation at(int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, end - text.lastIndexOf('\n', end - 1));
    }
}
