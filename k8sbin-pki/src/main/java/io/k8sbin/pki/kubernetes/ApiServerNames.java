package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every name by which anyone reaches kube-apiserver: {@code kubernetes} and its longer forms inside the cluster, the
 * first address of every service range, the loopback, and the masters, load balancers and names the operator gives. One
 * list for all masters, so that any of them may answer. Not thread-safe.
 */
public final class ApiServerNames {
    private final Set<SubjectAltName> names = new TreeSet<>();
    private final List<FieldError> errors = new ArrayList<>();
    private int texts;

    private ApiServerNames() {}

    /**
     * The names every cluster needs.
     *
     * @param clusterDomain as in {@code cluster.local}
     * @param serviceCidrs the service ranges, one or two; the first address of each is the {@code kubernetes} service
     * @throws IllegalArgumentException when the domain is no DNS name, or a range has fewer than two addresses
     */
    public static ApiServerNames of(String clusterDomain, Collection<Cidr> serviceCidrs) {
        if (!DnsNames.isHostName(clusterDomain)) {
            throw new IllegalArgumentException("not a cluster domain such as cluster.local: \"" + clusterDomain + "\"");
        }
        ApiServerNames all = new ApiServerNames();
        for (String name : List.of("localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc")) {
            all.names.add(SubjectAltName.dns(name));
        }
        all.names.add(SubjectAltName.dns("kubernetes.default.svc." + clusterDomain));
        all.addresses(List.of(IpAddress.of("127.0.0.1"), IpAddress.of("::1")));
        serviceCidrs.forEach(range -> all.names.add(SubjectAltName.ip(range.address(1))));
        return all;
    }

    /**
     * The names kubeadm gives every kube-apiserver: no loopback, and the primary service range only.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    static ApiServerNames kubeadm(String clusterDomain, Cidr primary) {
        ApiServerNames all = of(clusterDomain, List.of(primary));
        all.names.removeAll(List.of(
                SubjectAltName.dns("localhost"),
                SubjectAltName.ip(IpAddress.of("127.0.0.1")),
                SubjectAltName.ip(IpAddress.of("::1"))));
        return all;
    }

    /** Adds addresses of masters, load balancers and virtual addresses. */
    public ApiServerNames addresses(Collection<IpAddress> addresses) {
        addresses.forEach(a -> names.add(SubjectAltName.ip(a)));
        return this;
    }

    /** Adds names and addresses as people write them; {@link #toList} reports what cannot be read. */
    public ApiServerNames texts(Collection<String> hostsAndAddresses) {
        for (String text : hostsAndAddresses) {
            read(FieldPath.of("apiServerNames").index(texts++), text).ifPresent(names::add);
        }
        return this;
    }

    private Optional<SubjectAltName> read(FieldPath path, String text) {
        try {
            return Optional.of(SubjectAltName.read(path, text).name());
        } catch (InvalidCertificateSpecException e) {
            errors.addAll(e.errors());
            return Optional.empty();
        }
    }

    /** Adds names. */
    public ApiServerNames names(Collection<? extends SubjectAltName> more) {
        names.addAll(more);
        return this;
    }

    /**
     * All names, sorted, each once.
     *
     * @throws InvalidCertificateSpecException listing every text that is neither name nor address
     */
    public List<SubjectAltName> toList() {
        if (!errors.isEmpty()) {
            throw InvalidCertificateSpecException.of(errors);
        }
        return List.copyOf(names);
    }
}
