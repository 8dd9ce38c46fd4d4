package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.net.Ip;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.math.BigInteger;

/// Public addresses, which no two accounts have at the same time. They are from 198.18.0.0/15, which is
/// [set aside for tests](https://www.rfc-editor.org/rfc/rfc2544) and never reached by accident.
final class PublicIps {
  private static final long FIRST = 198L << 24 | 18L << 16;
  private static final int COUNT = 1 << 17;
  private static final int DIGITS = 5;

  private final ServiceContext context;
  private final Table<Use> table;

  PublicIps(ServiceContext context) {
    this.context = context;
    this.table = context.table("public-ips", Use.class);
  }

  /// An address in use.
  ///
  /// @param publicIp such as `198.18.0.1`
  public record Use(String publicIp) {}

  /// One that nobody has.
  synchronized String take(Scope scope) {
    int start = Integer.parseInt(context.ids().hex(DIGITS), 16) % COUNT;
    for (int i = 0; i < COUNT; i++) {
      long value = FIRST + (start + i) % COUNT;
      String ip = new Ip(Family.IPV4, BigInteger.valueOf(value)).toString();
      if (table.scopes().stream().allMatch(it -> table.get(it, ip).isEmpty())) {
        table.put(scope, ip, new Use(ip));
        return ip;
      }
    }
    throw AddressErrors.limitExceeded();
  }

  void giveBack(Scope scope, String ip) {
    table.remove(scope, ip);
  }

  /// The name of an address in the public DNS.
  static String dnsName(Scope scope, String ip) {
    String domain =
        scope.region().equals("us-east-1")
            ? "compute-1.amazonaws.com"
            : scope.region() + ".compute.amazonaws.com";
    return "ec2-" + ip.replace('.', '-') + "." + domain;
  }
}
