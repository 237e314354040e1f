package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Secret;
import io.k8sbin.render.etcd.EtcdMember;
import io.k8sbin.render.linux.CgroupDriver;
import io.k8sbin.render.linux.DockerDaemon;
import io.k8sbin.render.linux.ModulesLoad;
import io.k8sbin.render.linux.SysctlConf;
import io.k8sbin.render.linux.TokenFile;
import io.k8sbin.render.nginx.ContainerProxy;
import io.k8sbin.render.nginx.StreamProxy;
import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.render.systemd.UnitLint;
import io.k8sbin.testtools.Golden;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the documents get wrong in proxies, etcd and hosts: each has a finding of its own name. */
class DocumentTrapsTest {
    private static StreamProxy proxy(String listen) {
        return StreamProxy.listening(HostPort.of(listen))
                .servers(List.of(HostPort.of("172.16.10.21:5443"), HostPort.of("172.16.10.22:5443")))
                .build();
    }

    private static EtcdMember etcd(String lines) {
        return EtcdMember.parseEnvironment("etcd.conf", "ETCD_NAME=etcd1\n" + lines);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).distinct().toList();
    }

    @Test
    void t2_containers_are_removed_by_an_option_docker_has() {
        List<UnitCommand> commands =
                ContainerProxy.of(proxy("127.0.0.1:6443"), "nginx:1.25").unit().commands("ExecStartPre");
        assertThat(commands.get(0).argv()).containsExactly("/usr/bin/docker", "rm", "--force", "kube-apiserver-proxy");
    }

    /** What the documents' own units look like, before anybody fills or repairs them. */
    private static List<String> lint(String unit) {
        return ids(UnitLint.check("document.service", unit));
    }

    @Test
    void t2_a_unit_that_removes_containers_by_an_option_docker_lacks() {
        assertThat(lint("""
            [Service]
            ExecStart=/usr/bin/docker run --name kube-apiserver-proxy nginx:1.17.6-alpine
            ExecStartPre=-/usr/bin/docker rm -f kube-apiserver-proxy
            ExecStop=/usr/bin/docker rm -rf kube-apiserver-proxy
            """)).containsExactly("unit.docker-rm-flags");
    }

    @Test
    void t4_a_directory_nobody_filled_in() {
        assertThat(lint("""
            [Service]
            WorkingDirectory=${K8S_DIR}/kube-apiserver
            ExecStart=/opt/k8s/bin/kube-apiserver
            """)).containsExactlyInAnyOrder("unit.unfilled-place", "unit.relative-path");
        assertThat(lint("[Service]\nExecStart=/opt/k8s/bin/kube-apiserver --bind-address=##NODE_IP##\n"))
                .containsExactly("unit.unfilled-place");
    }

    @Test
    void t24_a_heredoc_on_a_single_line() {
        assertThat(lint("[Unit] Description=Kubernetes Kubelet After=docker.service [Service]"
                        + " ExecStart=/opt/k8s/bin/kubelet \\\\ --v=2 Restart=always [Install]"
                        + " WantedBy=multi-user.target"))
                .containsExactly("unit.flattened");
    }

    @Test
    void t3_debian_needs_the_stream_module_loaded() {
        assertThat(ids(proxy("127.0.0.1:6443").findings())).containsExactly("nginx.stream-module");
    }

    @Test
    void t8_a_variable_given_twice() {
        assertThatThrownBy(() -> etcd("ETCD_AUTO_COMPACTION_RETENTION=24\nETCD_AUTO_COMPACTION_RETENTION=3\n"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors().stream()
                                        .map(FieldError::toFinding)
                                        .map(Finding::id))
                                .containsExactly("field.duplicate"));
    }

    @Test
    void t9_a_snapshot_every_hundred_changes() {
        assertThat(ids(etcd("ETCD_SNAPSHOT_COUNT=100\n").findings())).containsExactly("etcd.snapshot-count");
    }

    @Test
    void t10_certificates_made_by_itself_beside_real_ones() {
        assertThat(ids(etcd("ETCD_CERT_FILE=/etc/etcd/ssl/etcd.pem\nETCD_AUTO_TLS=true\n")
                        .findings()))
                .containsExactly("etcd.auto-tls");
    }

    @Test
    void t11_clients_without_tls() {
        assertThat(ids(etcd("ETCD_LISTEN_CLIENT_URLS=http://127.0.0.1:2379\n").findings()))
                .containsExactly("etcd.plaintext");
    }

    @Test
    void t14_control_groups_behind_systemds_back() {
        assertThat(ids(DockerDaemon.kubernetes()
                        .withCgroupDriver(CgroupDriver.CGROUPFS)
                        .findings()))
                .containsExactly("docker.cgroup-driver");
    }

    @Test
    void t16_tokens_that_never_expire() {
        assertThat(ids(TokenFile.bootstrap(Secret.ofUtf8("0123456789abcdef")).findings()))
                .containsExactly("kubernetes.static-tokens");
    }

    @Test
    void t18_a_proxy_open_to_every_network() {
        assertThat(ids(proxy("0.0.0.0:6443").findings())).contains("nginx.listens-everywhere");
    }

    /** Document 002 lists thirteen modules, and none of the three that its own settings need. */
    @Test
    void t20_modules_nobody_loads() {
        ModulesLoad documented = new ModulesLoad(List.of("ip_vs"))
                .plusIpvs(Set.of("lc", "wlc", "rr", "wrr", "lblc", "lblcr", "dh", "sh", "fo", "nq", "sed", "ftp"));
        SysctlConf settings = SysctlConf.kubernetes();
        assertThat(documented.modules()).hasSize(13);
        assertThat(ids(documented.findings())).containsExactly("linux.kubernetes-module-missing");
        assertThat(ids(settings.findings(documented))).containsExactly("linux.module-missing");
        ModulesLoad whole = ModulesLoad.kubernetes().plus(documented.modules().toArray(String[]::new));
        assertThat(whole.findings()).isEmpty();
        Golden.assertMatches("linux/document2-modules.conf", whole.render());
    }
}
