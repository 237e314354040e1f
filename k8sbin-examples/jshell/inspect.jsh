// Every certificate of a directory, field by field: run jshell inspect.jsh DIRECTORY
Path directory = Path.of(arguments.length > 0 ? arguments[0] : "/etc/kubernetes/pki");
CertificateInventory inventory = CertificateInventory.at(Instant.now(), RenewalPolicy.standard()).directory(directory).build();
for (InventoryEntry entry : inventory.entries()) {
    System.out.println(entry.source() + ", " + entry.daysLeft(inventory.at()) + " days left, signed by " + entry.signedBy().orElse("someone who is not here"));
    System.out.println(CertificateExplanation.of(entry.certificate()).toText());
}
inventory.allFindings().forEach(System.out::println);
