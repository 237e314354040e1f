// A certificate for an etcd member from a new authority: run jshell one-off-cert.jsh [DIRECTORY]
CertificateAuthority ca = CertificateAuthority.createRoot(DistinguishedName.of("demo-etcd-ca"), Duration.ofDays(3650));
IssuedCertificate peer = ca.issue(ComponentCertificates.etcdPeer("etcd-1", List.of(SubjectAltName.parse("10.0.0.1"))).build());
System.out.print(peer.certificatePem());

// whether others would accept it, and why every field is as it is
CertificateVerifier.trusting(List.of(ca.certificate())).require(peer.chain(), CertificatePurpose.SERVER, Instant.now(), List.of(SubjectAltName.parse("etcd-1")));
System.out.print(CertificateExplanation.of(peer.certificate(), ca.certificate()).toText());

// key and certificate as files, the key readable by its owner only
if (arguments.length > 0) {
    System.out.println(peer.writeTo(Files.createDirectories(Path.of(arguments[0])), "etcd-1"));
}
