package dev.virga.plugin.ecs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Scope;
import dev.virga.testkit.CountingIds;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class NetworkInterfacesTest {
  private static final Scope SCOPE = new Scope("123456789012", "eu-west-1");

  private final NetworkInterfaces interfaces = new NetworkInterfaces(new CountingIds());

  @Test
  void a_subnet_has_4091_addresses_and_then_no_more() throws Exception {
    var addresses = new HashSet<String>();
    for (int i = 0; i < 4091; i++) {
      addresses.add(interfaces.attach(SCOPE, "subnet-1").address());
    }

    assertThat(addresses).hasSize(4091);
    assertThatThrownBy(() -> interfaces.attach(SCOPE, "subnet-1"))
        .hasMessage(
            "Unexpected EC2 error while attempting to Create Network Interface in subnet"
                + " 'subnet-1': InsufficientFreeAddressesInSubnet");
  }

  @Test
  void accounts_do_not_share_addresses() throws Exception {
    var here = interfaces.attach(SCOPE, "subnet-1");
    var there = interfaces.attach(new Scope("210987654321", "eu-west-1"), "subnet-1");

    assertThat(here.address()).isEqualTo(there.address());
    assertThat(here.privateDnsName()).endsWith(".eu-west-1.compute.internal");
  }
}
