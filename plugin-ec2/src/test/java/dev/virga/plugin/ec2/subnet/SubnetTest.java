package dev.virga.plugin.ec2.subnet;

import static dev.virga.plugin.ec2.VpcFixture.filter;
import static dev.virga.plugin.ec2.VpcFixture.subnetRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrReservationType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a member that is missing fails the test
class SubnetTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_subnet_has_all_but_five_of_its_addresses() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();

    assertThat(ec2.subnet(vpcId, "10.0.1.7/24"))
        .returns("10.0.1.0/24", Subnet::cidrBlock)
        .returns(251, Subnet::availableIpAddressCount)
        .returns("us-east-1a", Subnet::availabilityZone)
        .returns("use1-az1", Subnet::availabilityZoneId);
    assertThat(ec2.subnet(vpcId, "10.0.2.0/28").availableIpAddressCount()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.1.128/25, InvalidSubnet.Conflict, The CIDR '10.0.1.128/25' conflicts with another subnet",
    "10.0.0.0/16, InvalidSubnet.Conflict, The CIDR '10.0.0.0/16' conflicts with another subnet",
    "10.1.0.0/24, InvalidSubnet.Range, The CIDR '10.1.0.0/24' is invalid.",
    "10.0.0.0/15, InvalidSubnet.Range, The CIDR '10.0.0.0/15' is invalid.",
    "10.0.2.0/29, InvalidSubnet.Range, The CIDR '10.0.2.0/29' is invalid.",
    "10.0.2, InvalidParameterValue,"
        + " Value (10.0.2) for parameter cidrBlock is invalid. This is not a valid CIDR block.",
  })
  void a_block_that_does_not_fit_is_refused(String block, String code, String message) {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    ec2.subnet(vpcId, "10.0.1.0/24");

    Refused.with(code, message, () -> ec2.subnet(vpcId, block));

    assertThat(ec2.subnets(filter("vpc-id", vpcId))).hasSize(1);
  }

  @Test
  void a_zone_of_another_region_is_refused() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();

    Refused.with(
        "InvalidParameterValue",
        () -> ec2.call(CreateSubnet.class, subnetRequest(vpcId, "10.0.0.0/24", "eu-west-1a")));
  }

  @Test
  void attributes_are_changed_one_at_a_time() {
    String id = ec2.subnet(ec2.vpc("10.0.0.0/16").vpcId(), "10.0.0.0/24").subnetId();
    var yes = new AttributeBooleanValue(true);

    modify(null, yes, id);

    assertThat(ec2.subnets(filter("subnet-id", id)))
        .singleElement()
        .returns(true, Subnet::mapPublicIpOnLaunch)
        .returns(false, Subnet::assignIpv6AddressOnCreation);
    Refused.with("InvalidParameterCombination", () -> modify(yes, yes, id));
    Refused.with("InvalidParameterCombination", () -> modify(null, null, id));
    Refused.with("InvalidParameterValue", () -> modify(yes, null, id));
  }

  @Test
  void an_ipv6_block_is_a_part_of_the_vpcs() {
    var vpc = ec2.vpcWithIpv6("10.0.0.0/16");
    String whole = vpc.ipv6CidrBlockAssociationSet().getFirst().ipv6CidrBlock();
    String id = ec2.subnet(vpc.vpcId(), "10.0.0.0/24").subnetId();

    Refused.with("InvalidSubnet.Range", () -> associate(id, "2001:db8::/64"));
    Refused.with("InvalidSubnet.Range", () -> associate(id, whole.replace("/56", "/65")));
    var made = associate(id, whole.replace("/56", "/64")).ipv6CidrBlockAssociation();

    String other = ec2.subnet(vpc.vpcId(), "10.0.1.0/24").subnetId();
    Refused.with("InvalidSubnet.Conflict", () -> associate(other, whole.replace("/56", "/64")));
    ec2.call(
        DisassociateSubnetCidrBlock.class,
        new DisassociateSubnetCidrBlock.Request(made.associationId()));
    assertThat(ec2.subnets(filter("subnet-id", id)).getFirst().ipv6CidrBlockAssociationSet())
        .isEmpty();
  }

  @Test
  void reservations_are_inside_the_subnet_and_apart() {
    String id = ec2.subnet(ec2.vpc("10.0.0.0/16").vpcId(), "10.0.0.0/24").subnetId();

    var made = reserve(id, "10.0.0.16/28").subnetCidrReservation();

    Refused.with("InvalidParameterValue", () -> reserve(id, "10.0.0.24/29"));
    Refused.with("InvalidParameterValue", () -> reserve(id, "10.0.1.0/28"));
    assertThat(
            ec2.call(
                    GetSubnetCidrReservations.class,
                    new GetSubnetCidrReservations.Request(null, id, null, null, null))
                .subnetIpv4CidrReservations())
        .containsExactly(made);
  }

  @Test
  void a_deleted_subnet_is_gone() {
    String id = ec2.subnet(ec2.vpc("10.0.0.0/16").vpcId(), "10.0.0.0/24").subnetId();

    ec2.call(DeleteSubnet.class, new DeleteSubnet.Request(id, null));

    Refused.with(
        "InvalidSubnetID.NotFound",
        "The subnet ID '" + id + "' does not exist",
        () -> ec2.call(DeleteSubnet.class, new DeleteSubnet.Request(id, null)));
  }

  private Object modify(AttributeBooleanValue ipv6, AttributeBooleanValue publicIp, String id) {
    return ec2.call(
        ModifySubnetAttribute.class,
        new ModifySubnetAttribute.Request(
            ipv6, publicIp, id, null, null, null, null, null, null, null, null));
  }

  private AssociateSubnetCidrBlock.Response associate(String id, String block) {
    return ec2.call(
        AssociateSubnetCidrBlock.class,
        new AssociateSubnetCidrBlock.Request(null, null, id, block));
  }

  private CreateSubnetCidrReservation.Response reserve(String id, String block) {
    return ec2.call(
        CreateSubnetCidrReservation.class,
        new CreateSubnetCidrReservation.Request(
            id, block, SubnetCidrReservationType.EXPLICIT, null, null, null));
  }
}
