package dev.virga.plugin.ec2.vpc;

import static dev.virga.plugin.ec2.VpcFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.subnet.CreateDefaultSubnet;
import dev.virga.plugin.ec2.subnet.DeleteSubnet;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class DefaultsTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_region_starts_with_a_default_vpc_and_a_subnet_in_each_zone() {
    List<Vpc> vpcs = ec2.vpcs();
    List<Subnet> subnets = ec2.subnets();

    assertThat(vpcs).singleElement().returns(true, Vpc::isDefault);
    assertThat(subnets)
        .hasSize(6)
        .allMatch(it -> Boolean.TRUE.equals(it.defaultForAz()))
        .allMatch(it -> Boolean.TRUE.equals(it.mapPublicIpOnLaunch()))
        .allMatch(it -> Integer.valueOf(4091).equals(it.availableIpAddressCount()));
    assertThat(subnets)
        .extracting(Subnet::cidrBlock)
        .contains("172.31.0.0/20", "172.31.80.0/20")
        .doesNotHaveDuplicates();
  }

  @Test
  void the_main_route_table_of_the_default_vpc_leads_to_its_internet_gateway() {
    var tables = ec2.routeTables(filter("association.main", "true"));

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().routes())
        .extracting(Route::destinationCidrBlock)
        .containsExactly("172.31.0.0/16", "0.0.0.0/0");
    assertThat(tables.getFirst().routes().getLast().gatewayId()).startsWith("igw-");
  }

  @Test
  void they_are_made_once_even_if_the_first_call_fails() {
    Refused.with(
        "InvalidVpcID.NotFound",
        () -> ec2.call(DeleteVpc.class, new DeleteVpc.Request("vpc-12345678", null)));

    assertThat(ec2.vpcs()).hasSize(1);
    assertThat(ec2.vpcs()).isEqualTo(ec2.vpcs());
  }

  @Test
  void a_second_default_vpc_is_refused() {
    Refused.with(
        "DefaultVpcAlreadyExists",
        "A Default VPC already exists for this account in this region.",
        () -> ec2.call(CreateDefaultVpc.class, new CreateDefaultVpc.Request(null)));
  }

  @Test
  void a_default_subnet_is_made_again_in_the_first_free_block() {
    Subnet first = ec2.subnets().getFirst();
    var request = new CreateDefaultSubnet.Request(first.availabilityZone(), null, null, null);
    Refused.with(
        "DefaultSubnetAlreadyExistsInAvailabilityZone",
        () -> ec2.call(CreateDefaultSubnet.class, request));

    ec2.call(DeleteSubnet.class, new DeleteSubnet.Request(first.subnetId(), null));
    Subnet again = ec2.call(CreateDefaultSubnet.class, request).subnet();

    assertThat(again.cidrBlock()).isEqualTo(first.cidrBlock());
    assertThat(again.subnetId()).isNotEqualTo(first.subnetId());
  }
}
