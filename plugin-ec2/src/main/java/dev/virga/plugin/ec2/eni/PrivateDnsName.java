package dev.virga.plugin.ec2.eni;

/// The [name](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html) that the resolver of a VPC
/// has for a private address.
final class PrivateDnsName {
  private PrivateDnsName() {}

  static String of(String address, String region) {
    String domain = region.equals("us-east-1") ? "ec2.internal" : region + ".compute.internal";
    return "ip-" + address.replace('.', '-') + "." + domain;
  }
}
