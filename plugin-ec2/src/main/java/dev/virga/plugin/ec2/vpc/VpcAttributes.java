package dev.virga.plugin.ec2.vpc;

/// What a VPC has that DescribeVpcs does not show. [DescribeVpcAttribute] does.
///
/// @param enableDnsSupport whether the resolver answers inside
/// @param enableDnsHostnames whether what stands inside gets DNS names
/// @param enableNetworkAddressUsageMetrics whether the use of addresses is measured
/// @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html">DNS attributes</a>
public record VpcAttributes(
    boolean enableDnsSupport,
    boolean enableDnsHostnames,
    boolean enableNetworkAddressUsageMetrics) {
  /// What a new VPC has: names only if it is a default one.
  static VpcAttributes initial(boolean isDefault) {
    return new VpcAttributes(true, isDefault, false);
  }
}
