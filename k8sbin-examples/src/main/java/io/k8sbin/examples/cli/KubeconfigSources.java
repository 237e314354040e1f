package io.k8sbin.examples.cli;

import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.config.kubeconfig.Trust;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.K8sbinException;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.inventory.InventoryBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands an inventory the certificates inside kubeconfigs, each named {@code FILE#cluster NAME} or {@code FILE#user NAME}. */
final class KubeconfigSources {
    private static final long MAX_FILE = 4L << 20;

    private final InventoryBuilder inventory;
    private final List<Finding> findings = new ArrayList<>();

    KubeconfigSources(InventoryBuilder inventory) {
        this.inventory = inventory;
    }

    /** Whether the file is a kubeconfig; its certificates are then in the inventory. */
    boolean add(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE || !Files.isReadable(file)) {
            return false;
        }
        Secret text = Secret.of(Files.readAllBytes(file));
        if (!isKubeconfig(text)) {
            return false;
        }
        try {
            Kubeconfig kubeconfig = Kubeconfig.parse(file.toString(), text);
            kubeconfig.clusters().forEach(c -> cluster(file, c));
            kubeconfig.users().forEach(u -> user(file, u));
        } catch (K8sbinException e) {
            findings.add(Finding.error(
                    "pki.unreadable",
                    FieldPath.of("pki").key(file.toString()),
                    "is no kubeconfig that can be read: " + e.getMessage()));
        }
        return true;
    }

    private static boolean isKubeconfig(Secret text) {
        String content = new String(text.reveal(), StandardCharsets.ISO_8859_1);
        return content.contains("clusters") && content.contains("contexts") && content.contains("users");
    }

    private void cluster(Path file, Kubeconfig.Cluster cluster) {
        if (cluster.trust() instanceof Trust.Certificates certificates) {
            inventory.text(file + "#cluster " + cluster.name(), Secret.ofUtf8(certificates.pem()));
        }
    }

    private void user(Path file, Kubeconfig.User user) {
        if (user.credential() instanceof Credential.ClientCertificate client) {
            inventory.text(
                    file + "#user " + user.name(),
                    Secret.ofUtf8(client.certificatePem() + "\n" + client.key().revealUtf8()));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
