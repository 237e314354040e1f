package io.k8sbin.internal.kubeadm;

import io.k8sbin.JoinData;
import io.k8sbin.JoinToken;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bootstrap tokens of a running cluster: those there are, and new ones. */
public final class Tokens {
    /** What is asked of a token; never its secret: it neither travels nor comes into memory. */
    static final List<String> FIELDS = List.of(
            "token-id",
            "description",
            "expiration",
            "usage-bootstrap-authentication",
            "usage-bootstrap-signing",
            "auth-extra-groups");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ClusterPlan plan;
    private final KubeadmApi api;

    /** For one plan and its connections. */
    public Tokens(ClusterPlan plan, Hosts hosts) {
        this(plan, new KubeadmApi(plan, hosts, PATIENCE));
    }

    Tokens(ClusterPlan plan, KubeadmApi api) {
        this.plan = plan;
        this.api = api;
    }

    /** Removes what rollouts made, this one and lost ones; those made for people stay. */
    void cleanUp() {
        List<String> names = list().stream()
                .filter(Tokens::isSpent)
                .map(t -> "bootstrap-token-" + t.id())
                .toList();
        api.run(new KubeadmScripts(plan).cleanUp(names), "tokens were not removed");
    }

    /** Those there are, by id. */
    public List<JoinToken> list() {
        return read(api.run(new KubeadmScripts(plan).tokens(), "tokens cannot be listed")
                .out());
    }

    /** What {@link KubeadmScripts#tokens} printed. */
    static List<JoinToken> read(String lines) {
        return lines.lines()
                .filter(l -> !l.isBlank())
                .map(Tokens::token)
                .sorted(Comparator.comparing(JoinToken::id))
                .toList();
    }

    /** Made by a rollout, or by kubeadm as the owner that lets the uploaded certificates expire: those are removed too. */
    static boolean isSpent(JoinToken token) {
        boolean owner = token.usages().isEmpty() && token.description().contains("kubeadm-certs");
        return owner || token.description().equals(KubeadmDocuments.ROLLOUT_TOKEN);
    }

    private static JoinToken token(String line) {
        List<String> values = new ArrayList<>();
        for (String value : line.strip().split("\\|", -1)) {
            values.add(plain(value));
        }
        while (values.size() < FIELDS.size()) {
            values.add("");
        }
        List<String> usages = new ArrayList<>();
        for (String usage : List.of("authentication", "signing")) {
            if (values.get(FIELDS.indexOf("usage-bootstrap-" + usage)).equals("true")) {
                usages.add(usage);
            }
        }
        String groups = values.get(FIELDS.indexOf("auth-extra-groups"));
        return new JoinToken(
                values.get(0),
                values.get(1),
                time(values.get(2)),
                usages,
                groups.isEmpty() ? List.of() : List.of(groups.split(",", -1)));
    }

    private static String plain(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A new one. */
    public JoinData mint(Duration lifetime, String description) {
        BootstrapToken token = BootstrapToken.generate();
        Instant expires = Instant.now().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
        api.publish(new BootstrapTokenSecret(
                token.id(), token.secret(), expires, description, List.of(KubeadmDocuments.JOINERS)));
        return new JoinData(token.id(), expires, new KubeadmDocuments(plan.spec(), plan.directory()).join(token));
    }
}
