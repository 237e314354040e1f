package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.IpAddress;
import io.k8sbin.remote.Tunnel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameQuestionTest {
    private static final String NAME =
            "0a6b756265726e65746573" + "0764656661756c74" + "03737663" + "07636c7573746572" + "056c6f63616c" + "00";
    private static final NameQuestion QUESTION = NameQuestion.ofApi(NetworkSpec.DEFAULT);

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** A server that has said all it will say. */
    private record Spoken(ByteArrayOutputStream asked, InputStream in) implements Tunnel {
        static Spoken of(String hex) {
            return new Spoken(new ByteArrayOutputStream(), new ByteArrayInputStream(bytes(hex)));
        }

        @Override
        public OutputStream out() {
            return asked;
        }

        @Override
        public void close() {}
    }

    @Test
    void the_question_is_for_the_address_of_the_apis_service() {
        assertThat(HexFormat.of().formatHex(QUESTION.message()))
                .isEqualTo("0036" + "6b38" + "0100" + "0001000000000000" + NAME + "00010001");
    }

    @Test
    void an_address_is_read_past_names_written_out_and_pointed_to() {
        String header = "6b38" + "8580" + "0001000200000000" + NAME + "00010001";
        String alias = "c00c" + "0005" + "0001" + "0000001e" + "0002" + "c00c";
        String address = NAME + "0001" + "0001" + "0000001e" + "0004" + "0afe0001";
        assertThat(QUESTION.answer(bytes(header + alias + address)))
                .isEqualTo(NameAnswer.of(java.util.List.of(IpAddress.of("10.254.0.1"))));
    }

    @Test
    void what_the_server_refuses_has_its_name() {
        assertThat(QUESTION.answer(bytes("6b38" + "8583" + "0000000000000000")))
                .isEqualTo(NameAnswer.refused("NXDOMAIN"));
        assertThat(QUESTION.answer(bytes("6b38" + "8580" + "0000000000000000")))
                .isEqualTo(NameAnswer.refused("no address"));
        assertThat(QUESTION.answer(bytes("6b39" + "8580" + "0000000000000000")).refusal())
                .contains("another question");
    }

    @Test
    void a_server_that_hangs_up_has_not_answered() {
        assertThat(QUESTION.ask(Spoken.of(""), Duration.ofSeconds(30)).outcome())
                .isEqualTo(NameAnswer.Outcome.SILENT);
    }

    @Test
    void a_whole_exchange_is_a_length_and_a_message() {
        Spoken server = Spoken.of("000c" + "6b38" + "8582" + "0000000000000000");
        assertThat(QUESTION.ask(server, Duration.ofSeconds(30))).isEqualTo(NameAnswer.refused("SERVFAIL"));
        assertThat(server.asked().toByteArray()).isEqualTo(QUESTION.message());
    }

    @Test
    void whatever_comes_is_an_answer_or_a_refusal_and_never_an_exception() {
        Random random = new Random(7);
        byte[] good = bytes("6b38" + "8580" + "0001000100000000" + NAME + "00010001" + "c00c" + "00010001" + "0000001e"
                + "0004" + "0afe0001");
        for (int i = 0; i < 5000; i++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int k = random.nextInt(4); k > 0 && bad.length > 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThat(QUESTION.answer(bad).outcome()).isEqualTo(NameAnswer.Outcome.ANSWERED);
        }
    }
}
