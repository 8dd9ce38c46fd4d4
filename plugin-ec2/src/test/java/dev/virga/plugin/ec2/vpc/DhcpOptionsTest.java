package dev.virga.plugin.ec2.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.NewDhcpConfiguration;
import dev.virga.plugin.ec2.model.Vpc;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a member that is missing fails the test
class DhcpOptionsTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_set_that_a_vpc_has_stays() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    String id = create("domain-name", "corp.internal");
    associate(id, vpcId);

    Refused.with(
        "DependencyViolation",
        "The dhcpOptions '" + id + "' has dependencies and cannot be deleted.",
        () -> delete(id));
    associate("default", vpcId);
    delete(id);

    assertThat(ec2.vpcs(VpcFixture.filter("vpc-id", vpcId)))
        .extracting(Vpc::dhcpOptionsId)
        .containsExactly("default");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, 5",
    "ntp-servers, time.example.com",
    "netbios-node-type, 3",
    "domain-name-servers, 10.0.0.999",
  })
  void options_that_there_are_not_are_refused(String key, String value) {
    Refused.with("InvalidParameterValue", () -> create(key, value));
  }

  @Test
  void at_most_four_servers_are_accepted() {
    assertThat(create("ntp-servers", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"))
        .startsWith("dopt-");
    Refused.with(
        "InvalidParameterValue",
        () -> create("ntp-servers", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"));
  }

  private String create(String key, String... values) {
    return ec2.call(
            CreateDhcpOptions.class,
            new CreateDhcpOptions.Request(
                List.of(new NewDhcpConfiguration(key, List.of(values))), null, null))
        .dhcpOptions()
        .dhcpOptionsId();
  }

  private void associate(String id, String vpcId) {
    ec2.call(AssociateDhcpOptions.class, new AssociateDhcpOptions.Request(id, vpcId, null));
  }

  private Object delete(String id) {
    return ec2.call(DeleteDhcpOptions.class, new DeleteDhcpOptions.Request(id, null));
  }
}
