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
import java.util.function.IntFunction;
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
    private final Map<String, Escaper> byName;
    private final TemplateText text;
    private final IntFunction<Escaper> byPlace;

    private Template(String source, IntFunction<Escaper> byPlace, Map<String, Escaper> byName, TemplateText text) {
        this.source = source;
        this.byPlace = byPlace;
        this.byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        this.text = text;
    }

    /**
     * A template with places {@code {{name}}}, blanks inside the braces allowed; {@code ${…}} and {@code ##…##} mean
     * nothing.
     *
     * @param source name of the text in messages: its file name
     * @param escaper how values are written where {@link #withEscaper} says nothing else
     * @throws TemplateException with every <code>{{</code> that begins no place, every <code>{%</code>, and for NUL
     */
    public static Template compile(String source, Escaper escaper, String text) {
        return read(source, escaper, Markers.BRACES, text);
    }

    /**
     * A template of the kind others fill by {@code sed} and the shell: places {@code ##NAME##} and <code>${NAME}</code>.
     *
     * @throws TemplateException with every <code>${</code> that begins no plain name, such as <code>${X:-y}</code>
     */
    public static Template compileImported(String source, Escaper escaper, String text) {
        return read(source, escaper, Markers.IMPORTED, text);
    }

    /**
     * A template as it stands between {@code <<EOF} and {@code EOF} of a shell script: places {@code $NAME},
     * <code>${NAME}</code> and {@code ##NAME##}; {@code \\}, {@code \$} and {@code \`} mean the second character, a
     * backslash at the end joins lines. What is between {@code <<'EOF'} and {@code EOF} is {@link #compileImported}'s.
     *
     * @throws TemplateException with everything else the shell would fill in: commands, positional parameters, expansions
     *     other than plain names
     */
    public static Template compileHeredoc(String source, Escaper escaper, String text) {
        return read(source, escaper, Markers.HEREDOC, text);
    }

    private static Template read(String source, Escaper escaper, Markers markers, String text) {
        return new Template(source, place -> escaper, Map.of(), TemplateText.read(source, markers, text));
    }

    /**
     * The same template as a unit of systemd: each place is written for the directive it stands in, a command line, {@code
     * Environment=} or a plain value, whatever escaper it was compiled with; {@link #withEscaper} still goes first.
     *
     * @throws TemplateException with every place in a section's or directive's name
     */
    public Template forUnit() {
        return withContexts(UnitPlaces.read(text));
    }

    /**
     * The same template as an environment file: each place is written for where it stands, bare or between quotes of either
     * kind, whatever escaper it was compiled with; {@link #withEscaper} still goes first.
     *
     * @throws TemplateException with every place in a variable's name
     */
    public Template forEnvironmentFile() {
        return withContexts(EnvironmentPlaces.read(text));
    }

    private Template withContexts(List<PlaceContext> contexts) {
        return new Template(
                source,
                n -> contexts.get(n).escaper(),
                byName,
                text.withWholeWords(n -> contexts.get(n).wholeWord()));
    }

    /** The same template, writing this value by another escaper: for a place of another kind. */
    public Template withEscaper(String name, Escaper other) {
        Map<String, Escaper> more = new TreeMap<>(byName);
        more.put(name, other);
        return new Template(source, byPlace, more, text);
    }

    /** The names of its places. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        text.places().forEach(p -> names.add(p.name()));
        return names;
    }

    /**
     * The text with every place filled. A place that is a whole word is written by {@link Escaper#escape}, one inside a
     * longer word, or after any quote in the text, by {@link Escaper#escapeInside}; there an empty value is refused where it
     * could make a word vanish.
     *
     * @throws TemplateException with every place that has no value, every value that has no place, every value its place
     *     cannot hold; values are not quoted
     */
    public String render(Map<String, String> values) {
        List<FieldError> errors = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int n = 0; n < text.places().size(); n++) {
            TemplateText.Place place = text.places().get(n);
            written.add(write(place, byName.getOrDefault(place.name(), byPlace.apply(n)), values, errors));
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

    private static String write(
            TemplateText.Place place, Escaper use, Map<String, String> values, List<FieldError> errors) {
        String value = values.get(place.name());
        FieldPath path = FieldPath.of(place.name());
        if (value == null) {
            errors.add(FieldError.of(FieldError.Type.REQUIRED, path, "the template needs it")
                    .at(place.location()));
            return "";
        }
        if (value.isEmpty() && place.standsAlone() && !place.wholeWord()) {
            errors.add(FieldError.of(FieldError.Type.INVALID, path, "empty, it would vanish here unless between quotes")
                    .at(place.location()));
            return "";
        }
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
