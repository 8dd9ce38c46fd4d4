package dev.virga.spi;

/// An account in a region: what keeps the rows of tables apart.
///
/// @param account twelve digits
/// @param region such as `eu-central-1`; global services use `aws-global`
public record Scope(String account, String region) implements Comparable<Scope> {
  /// The region under which the rows of global services stand.
  public static final String GLOBAL_REGION = "aws-global";

  /// The account as a whole.
  public Scope global() {
    return new Scope(account, GLOBAL_REGION);
  }

  /// The partition: `aws`, `aws-cn`, `aws-us-gov` and so on.
  public String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    } else if (region.startsWith("us-gov-")) {
      return "aws-us-gov";
    }
    return "aws";
  }

  @Override
  public int compareTo(Scope other) {
    int byAccount = account.compareTo(other.account);
    return byAccount != 0 ? byAccount : region.compareTo(other.region);
  }
}
