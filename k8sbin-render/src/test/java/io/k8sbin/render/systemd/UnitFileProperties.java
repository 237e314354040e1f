package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.UnsafeValueException;
import io.k8sbin.render.Values;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitFileProperties {
    private static final HostPath PROGRAM = HostPath.of("/usr/bin/x%y");

    @Provide
    Arbitrary<List<String>> arguments() {
        return Values.anything().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> variable() {
        return Values.environment();
    }

    @Provide
    Arbitrary<String> anything() {
        return Values.anything();
    }

    @Property
    void a_rendered_unit_reads_back_as_itself(
            @ForAll("arguments") List<String> arguments,
            @ForAll("variable") String variable,
            @ForAll("anything") String description) {
        UnitFileBuilder builder = UnitFile.service("x").environment("V", variable);
        try {
            builder.description(description);
        } catch (UnsafeValueException e) {
            builder.description("y");
        }
        UnitFile unit = builder.execStart(PROGRAM, arguments)
                .execStop(PROGRAM, arguments, ExecPrefix.IGNORE_FAILURE)
                .build();
        UnitFile read = UnitFile.parse("x.service", unit.render());
        assertThat(read).isEqualTo(unit);
        assertThat(read.render()).isEqualTo(unit.render());
    }

    @Property
    void the_program_gets_exactly_the_arguments(@ForAll("arguments") List<String> arguments) {
        UnitFile unit = UnitFile.service("x").execStart(PROGRAM, arguments).build();
        List<String> argv = new ArrayList<>(List.of(PROGRAM.value()));
        argv.addAll(arguments);
        assertThat(UnitFile.parse("x.service", unit.render()).commands("ExecStart"))
                .containsExactly(new UnitCommand("", argv));
    }

    @Property
    void a_piece_means_the_same_bare_and_between_quotes(@ForAll("anything") String value) {
        String piece = Escapers.systemdExecArgument().escapeInside(value);
        String line = "/bin/x a" + piece + " \"a" + piece + "\" 'a" + piece + "'";
        assertThat(UnitCommand.read(line))
                .containsExactly(new UnitCommand("", List.of("/bin/x", "a" + value, "a" + value, "a" + value)));
    }

    @Property
    void any_text_is_read_or_refused_with_places(@ForAll("anything") String text) {
        try {
            UnitFile unit = UnitFile.parse("x.service", "[Service]\nExecStart=/bin/x " + text);
            assertThat(UnitFile.parse("x.service", unit.render())).isEqualTo(unit);
        } catch (io.k8sbin.render.InvalidInputException e) {
            assertThat(e.errors())
                    .isNotEmpty()
                    .allMatch(error -> error.location().isPresent());
        }
    }
}
