package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.StringSubstitutor;

/**
 * A text with named places, filled by values escaped for where they stand. A place without a value and a value without a
 * place are errors; values are never looked at for further places. There are no conditions, loops or includes: a file
 * that needs them deserves a type.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Template unit = Template.compile("etcd.service.in", Escapers.systemdExecArgument(), "... --name={{name}} ...");
 * String text = unit.render(Map.of("name", "etcd-1"));
 * }</pre>
 */
public final class Template {
    private final String source;
    private final Escaper escaper;
    private final Map<String, Escaper> byName;
    private final TemplateText text;

    private Template(String source, Escaper escaper, Map<String, Escaper> byName, TemplateText text) {
        this.source = source;
        this.escaper = escaper;
        this.byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        this.text = text;
    }

    /**
     * A template with places {@code {{name}}}; {@code ${…}} and {@code ##…##} mean nothing.
     *
     * @param source name of the text in messages: its file name
     * @param escaper how values are written where {@link #withEscaper} says nothing else
     * @throws TemplateException with every <code>{{</code> that begins no place, and for NUL
     */
    public static Template compile(String source, Escaper escaper, String text) {
        return new Template(source, escaper, Map.of(), TemplateText.read(source, Markers.BRACES, text));
    }

    /**
     * A template of the kind others fill by {@code sed} and the shell: places {@code ##NAME##} and <code>${NAME}</code>.
     *
     * @throws TemplateException with every <code>${</code> that begins no plain name, such as <code>${X:-y}</code>
     */
    public static Template compileImported(String source, Escaper escaper, String text) {
        return new Template(source, escaper, Map.of(), TemplateText.read(source, Markers.IMPORTED, text));
    }

    /** The same template, writing this value by another escaper: for a place of another kind. */
    public Template withEscaper(String name, Escaper other) {
        Map<String, Escaper> more = new TreeMap<>(byName);
        more.put(name, other);
        return new Template(source, escaper, more, text);
    }

    /** The names of its places. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        text.places().forEach(p -> names.add(p.name()));
        return names;
    }

    /**
     * The text with every place filled. A place that is a whole word is written by {@link Escaper#escape}, one inside a
     * longer word, or after any quote in the text, by {@link Escaper#escapeInside}.
     *
     * @throws TemplateException with every place that has no value, every value that has no place, every value its place
     *     cannot hold; values are not quoted
     */
    public String render(Map<String, String> values) {
        List<FieldError> errors = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (TemplateText.Place place : text.places()) {
            written.add(write(place, values, errors));
        }
        new TreeSet<>(values.keySet())
                .stream()
                        .filter(name -> !names().contains(name))
                        .forEach(name -> errors.add(FieldError.of(
                                        FieldError.Type.NOT_FOUND,
                                        FieldPath.of(name),
                                        "given, but the template has no such place")
                                .at(text.start(source))));
        if (!errors.isEmpty()) {
            throw new TemplateException(errors);
        }
        return substitute(written);
    }

    private String write(TemplateText.Place place, Map<String, String> values, List<FieldError> errors) {
        String value = values.get(place.name());
        FieldPath path = FieldPath.of(place.name());
        if (value == null) {
            errors.add(FieldError.of(FieldError.Type.REQUIRED, path, "the template needs it")
                    .at(place.location()));
            return "";
        }
        Escaper use = byName.getOrDefault(place.name(), escaper);
        try {
            return place.wholeWord() ? use.escape(value) : use.escapeInside(value);
        } catch (UnsafeValueException e) {
            errors.add(FieldError.of(FieldError.Type.INVALID, path, String.valueOf(e.getMessage()))
                    .at(place.location()));
            return "";
        }
    }

    /** One pass over numbered places: no defaults, no escape character, no nesting, nothing looked up elsewhere. */
    private String substitute(List<String> written) {
        StringSubstitutor substitutor = new StringSubstitutor(
                number -> written.get(Integer.parseInt(number)), TemplateText.OPEN, TemplateText.CLOSE, '\0');
        substitutor.setValueDelimiter((String) null);
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setEnableSubstitutionInVariables(false);
        substitutor.setEnableUndefinedVariableException(true);
        return substitutor.replace(text.numbered());
    }

    /** The source and the names. */
    @Override
    public String toString() {
        return "Template[" + source + " " + names() + "]";
    }
}
