package io.k8sbin.pki;

import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An authority and a leaf, and whose classes their keys are. */
final class NamedProviderProgram {
    private NamedProviderProgram() {}

    public static void main(String[] arguments) {
        CertificateAuthority authority =
                CertificateAuthority.createRoot(DistinguishedName.of("ca"), Duration.ofDays(30));
        IssuedCertificate web = authority.issue(CertificateSpec.server(DistinguishedName.of("web"))
                .dns("web.example.org")
                .validity(Duration.ofDays(1))
                .build());
        System.out.println(web.privateKey().getClass().getName());
        System.out.println("findings: "
                + CertificateVerifier.trusting(List.of(authority.certificate()))
                        .verify(web.chain(), CertificatePurpose.SERVER, Instant.now()));
        System.out.println("registered: " + (Security.getProvider("BC") != null));
    }
}
