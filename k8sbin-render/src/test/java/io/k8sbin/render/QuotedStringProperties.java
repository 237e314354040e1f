package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.json.Json;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotedStringProperties {
    @Provide
    Arbitrary<String> anything() {
        return Values.anything();
    }

    @Property
    void a_json_reader_gets_exactly_the_value(@ForAll("anything") String value) {
        String written = Escapers.quotedString().escape(value);
        assertThat(Json.parse(written)).isEqualTo(Json.of(value));
        assertThat(written.codePoints()).noneMatch(c -> c <= 0xffff && Alphabet.isInvisible(c));
    }
}
