package io.k8sbin.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObjectReaderTest {
    private final List<FieldError> errors = new ArrayList<>();

    private ObjectReader reader(String text) {
        return ObjectReader.of(Yaml.read("f", text).get(0), FieldPath.root(), errors);
    }

    private String found() {
        return errors.stream().map(FieldError::toString).collect(Collectors.joining("\n"));
    }

    private enum Policy {
        LEAST_CONN,
        ROUND_ROBIN
    }

    @Test
    void fields_are_read_by_the_type_they_are_asked_for() {
        ObjectReader reader = reader("""
            name: 1.20
            quoted: "yes"
            port: 6443
            on: yes
            wait: 1m30s
            policy: least-conn
            ips: [10.0.0.1, "::1"]
            labels: {a: b, c: 1}
            nested: {x: 1}
            items: [{x: 1}, {x: 2}]
            byName: {one: {x: 1}}
            """);
        assertThat(reader.required("name")).contains("1.20");
        assertThat(reader.text("quoted")).contains("yes");
        assertThat(reader.integer("port", 1, 65535)).contains(6443);
        assertThat(reader.bool("on")).contains(true);
        assertThat(reader.duration("wait")).contains(java.time.Duration.ofSeconds(90));
        assertThat(reader.choice("policy", Policy.class)).contains(Policy.LEAST_CONN);
        assertThat(reader.values("ips", "an IP address", IpAddress::of)).hasSize(2);
        assertThat(reader.texts("labels")).containsEntry("c", "1");
        reader.object("nested").orElseThrow().integer("x", 0, 9);
        reader.objects("items").forEach(item -> item.integer("x", 0, 9));
        reader.objectsByName("byName").values().forEach(item -> item.integer("x", 0, 9));
        reader.finish();
        assertThat(found()).isEmpty();
    }

    @Test
    void every_problem_is_reported_at_once_and_in_its_place() {
        ObjectReader reader = reader("""
            port: "6443"
            low: 0
            octal: 0644
            flag: "true"
            wait: 5
            ip: 10.0.0
            ips: [10.0.0.1, x]
            name: [a]
            policy: fastest
            nested: text
            items: {a: b}
            nmae: z
            deep: {colour: red}
            """);
        reader.integer("port", 1, 9999);
        reader.integer("low", 1, 9);
        reader.integer("octal", 0, 9999);
        reader.bool("flag");
        reader.duration("wait");
        reader.value("ip", "an IP address", IpAddress::of);
        reader.values("ips", "an IP address", IpAddress::of);
        reader.text("name");
        reader.choice("policy", Policy.class);
        reader.object("nested");
        reader.objects("items");
        reader.required("token");
        reader.object("deep").orElseThrow().text("color");
        reader.finish();
        assertThat(found()).isEqualTo("""
            f:1:7: port: Wrong type: must be a whole decimal number without quotes, not a single value
            f:2:6: low: Invalid value: "0": must be 1 to 9
            f:3:8: octal: Wrong type: must be a whole decimal number without quotes, not a single value
            f:4:7: flag: Wrong type: must be true or false without quotes, not a single value
            f:5:7: wait: Invalid value: "5": must be a duration such as 1h30m, 10s or 500ms
            f:6:5: ip: Invalid value: "10.0.0": not an IP address: "10.0.0"
            f:7:17: ips[1]: Invalid value: "x": not an IP address: "x"
            f:8:7: name: Wrong type: must be a text, not a list
            f:9:9: policy: Unsupported value: "fastest": must be one of: least-conn, round-robin
            f:10:9: nested: Wrong type: must be a mapping, not a single value
            f:11:8: items: Wrong type: must be a list of mappings, not a mapping
            f:1:1: token: Required value: must be given
            f:12:1: nmae: Unknown field: did you mean name?
            f:13:8: deep.colour: Unknown field: did you mean color?\
            """);
    }

    @Test
    void a_key_without_value_is_absent_and_required_says_so() {
        ObjectReader reader = reader("a:\nb: ~\nc: null\nd: ''\ne: 1\n");
        assertThat(reader.text("a")).isEmpty();
        assertThat(reader.integer("b", 0, 1)).isEmpty();
        assertThat(reader.object("c")).isEmpty();
        reader.required("c");
        reader.required("d");
        reader.integer("e", 0, 1);
        reader.finish();
        assertThat(errors)
                .extracting(error -> error.type() + " " + error.path())
                .containsExactly("REQUIRED c", "REQUIRED d");
    }

    @Test
    void a_document_that_is_no_mapping_is_one_problem() {
        reader("[a]").finish();
        assertThat(found()).isEqualTo("f:1:1: <document>: Wrong type: must be a mapping, not a list");
    }

    @Test
    void secrets_are_never_quoted() {
        ObjectReader reader = reader("token: [s3cret]\n");
        assertThat(reader.secret("token")).isEmpty();
        assertThat(found()).isNotEmpty().doesNotContain("s3cret");
    }
}
