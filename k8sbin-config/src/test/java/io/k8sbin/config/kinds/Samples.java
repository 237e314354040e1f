package io.k8sbin.config.kinds;

import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Configurations with the values of the documents. */
final class Samples {
    private Samples() {}

    static KubeletConfiguration kubelet() {
        return KubeletConfiguration.builder()
                .address(IpAddress.of("192.168.0.114"))
                .port(10250)
                .readOnlyPort(0)
                .rotateCertificates(true)
                .serverTlsBootstrap(true)
                .authentication(KubeletAuthentication.builder()
                        .anonymous(KubeletAnonymousAuthentication.builder()
                                .enabled(false)
                                .build())
                        .webhook(KubeletWebhookAuthentication.builder()
                                .enabled(true)
                                .build())
                        .x509(KubeletX509Authentication.builder()
                                .clientCaFile("/etc/kubernetes/cert/ca.pem")
                                .build())
                        .build())
                .authorization(KubeletAuthorization.builder()
                        .mode(KubeletAuthorizationMode.WEBHOOK)
                        .build())
                .clusterDomain("cluster.local")
                .clusterDns(List.of(IpAddress.of("10.254.0.2")))
                .syncFrequency(Duration.ofMinutes(1))
                .cgroupDriver(CgroupDriver.SYSTEMD)
                .hairpinMode(HairpinMode.PROMISCUOUS_BRIDGE)
                .maxPods(220)
                .evictionHard(Map.of("memory.available", "100Mi"))
                .enforceNodeAllocatable(List.of())
                .build();
    }

    static KubeProxyConfiguration kubeProxy() {
        return KubeProxyConfiguration.builder()
                .bindAddress(IpAddress.of("192.168.0.114"))
                .healthzBindAddress("192.168.0.114:10256")
                .metricsBindAddress("192.168.0.114:10249")
                .clusterCidr("172.30.0.0/16")
                .hostnameOverride("slave")
                .enableProfiling(true)
                .mode(ProxyMode.IPVS)
                .clientConnection(ClientConnectionConfiguration.builder()
                        .burst(200)
                        .kubeconfig("/etc/kubernetes/kube-proxy.kubeconfig")
                        .qps(new BigDecimal(100))
                        .build())
                .iptables(KubeProxyIptablesConfiguration.builder()
                        .masqueradeAll(false)
                        .build())
                .ipvs(KubeProxyIpvsConfiguration.builder()
                        .scheduler("rr")
                        .excludeCidrs(List.of())
                        .syncPeriod(Duration.ofSeconds(30))
                        .build())
                .build();
    }

    static EncryptionConfiguration encryption() {
        byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        return EncryptionConfigurations.aesCbc("key1", Secret.of(key));
    }
}
