package dev.virga.plugin.ec2.vpc;

import static dev.virga.plugin.ec2.VpcFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.acl.DescribeNetworkAcls;
import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.Route;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcAttributeName;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a member that is missing fails the test
class VpcTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_vpc_has_its_canonical_block_and_brings_a_main_table_and_a_default_acl() {
    Vpc vpc = ec2.vpc("10.99.1.2/16");

    assertThat(vpc.cidrBlock()).isEqualTo("10.99.0.0/16");
    assertThat(ec2.routeTables(filter("vpc-id", vpc.vpcId())))
        .singleElement()
        .satisfies(it -> assertThat(it.associations().getFirst().main()).isTrue());
    assertThat(
            ec2.call(
                    DescribeNetworkAcls.class,
                    new DescribeNetworkAcls.Request(
                        null, null, null, null, List.of(filter("vpc-id", vpc.vpcId()))))
                .networkAcls())
        .singleElement()
        .satisfies(it -> assertThat(it.isDefault()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/15", "10.0.0.0/29", "0.0.0.0/0", "10.0.0.0/32"})
  void a_block_of_a_wrong_size_is_refused(String block) {
    Refused.with("InvalidVpc.Range", "The CIDR '" + block + "' is invalid.", () -> ec2.vpc(block));

    assertThat(ec2.vpcs()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0/16", "2001:db8::/56", "nonsense", ""})
  void a_malformed_block_is_refused(String block) {
    Refused.with(
        "InvalidParameterValue",
        "Value (" + block + ") for parameter cidrBlock is invalid. This is not a valid CIDR block.",
        () -> ec2.vpc(block));
  }

  @ParameterizedTest
  @CsvSource({"16", "28"})
  void the_largest_and_the_smallest_block_are_accepted(int prefix) {
    assertThat(ec2.vpc("10.0.0.0/" + prefix).cidrBlock()).endsWith("/" + prefix);
  }

  @Test
  void two_vpcs_may_have_the_same_block() {
    assertThat(ec2.vpc("10.0.0.0/16").vpcId()).isNotEqualTo(ec2.vpc("10.0.0.0/16").vpcId());
  }

  @Test
  void ids_of_the_wrong_form_and_of_nothing_are_told_apart() {
    Refused.with("InvalidVpcId.Malformed", () -> delete("vpc-xyz"));
    Refused.with(
        "InvalidVpcID.NotFound",
        "The vpc ID 'vpc-0123456789abcdef0' does not exist",
        () -> delete("vpc-0123456789abcdef0"));
  }

  @Test
  void a_vpc_with_a_subnet_is_not_deleted() {
    String id = ec2.vpc("10.0.0.0/16").vpcId();
    ec2.subnet(id, "10.0.0.0/24");

    Refused.with(
        "DependencyViolation",
        "The vpc '" + id + "' has dependencies and cannot be deleted.",
        () -> delete(id));
  }

  @Test
  void a_vpc_goes_with_all_it_brought() {
    String id = ec2.vpc("10.0.0.0/16").vpcId();

    delete(id);

    assertThat(ec2.vpcs(filter("vpc-id", id))).isEmpty();
    assertThat(ec2.routeTables(filter("vpc-id", id))).isEmpty();
  }

  @Test
  void attributes_are_changed_one_at_a_time() {
    String id = ec2.vpc("10.0.0.0/16").vpcId();
    var yes = new AttributeBooleanValue(true);

    ec2.call(ModifyVpcAttribute.class, new ModifyVpcAttribute.Request(yes, null, id, null));

    assertThat(attribute(id, VpcAttributeName.ENABLE_DNS_HOSTNAMES).enableDnsHostnames().value())
        .isTrue();
    assertThat(attribute(id, VpcAttributeName.ENABLE_DNS_SUPPORT).enableDnsSupport().value())
        .isTrue();
    Refused.with(
        "InvalidParameterCombination",
        () ->
            ec2.call(ModifyVpcAttribute.class, new ModifyVpcAttribute.Request(yes, yes, id, null)));
    Refused.with(
        "InvalidParameterCombination",
        () ->
            ec2.call(
                ModifyVpcAttribute.class, new ModifyVpcAttribute.Request(null, null, id, null)));
  }

  @Test
  void a_second_block_gets_a_local_route_in_every_table() {
    String id = ec2.vpc("10.0.0.0/16").vpcId();

    var made = associate(id, "10.1.0.0/16").cidrBlockAssociation();

    assertThat(routes(id)).containsExactly("10.0.0.0/16", "10.1.0.0/16");
    ec2.call(
        DisassociateVpcCidrBlock.class, new DisassociateVpcCidrBlock.Request(made.associationId()));
    assertThat(routes(id)).containsExactly("10.0.0.0/16");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.128.0/24, CidrConflict",
    "172.16.0.0/16, InvalidVpc.Range",
    "192.168.0.0/24, InvalidVpc.Range",
    "10.0.0.0/8, InvalidVpc.Range",
    "10.1.0.0, InvalidParameterValue",
  })
  void a_second_block_that_does_not_go_with_the_first_is_refused(String block, String code) {
    String id = ec2.vpc("10.0.0.0/16").vpcId();

    Refused.with(code, () -> associate(id, block));

    assertThat(routes(id)).hasSize(1);
  }

  @Test
  void the_primary_block_stays() {
    Vpc vpc = ec2.vpc("10.0.0.0/16");
    String association = vpc.cidrBlockAssociationSet().getFirst().associationId();

    Refused.with(
        "OperationNotPermitted",
        () ->
            ec2.call(
                DisassociateVpcCidrBlock.class, new DisassociateVpcCidrBlock.Request(association)));
  }

  @Test
  void ipv6_brings_a_block_of_56_bits_and_entries_in_the_acls() {
    Vpc vpc = ec2.vpcWithIpv6("10.0.0.0/16");

    assertThat(vpc.ipv6CidrBlockAssociationSet())
        .singleElement()
        .satisfies(it -> assertThat(it.ipv6CidrBlock()).startsWith("2600:1f").endsWith("/56"));
    var acls =
        ec2.call(
                DescribeNetworkAcls.class,
                new DescribeNetworkAcls.Request(
                    null, null, null, null, List.of(filter("vpc-id", vpc.vpcId()))))
            .networkAcls();
    assertThat(acls.getFirst().entries())
        .extracting(it -> it.ruleNumber())
        .containsExactly(100, 101, 32767, 32768, 100, 101, 32767, 32768);
  }

  @Test
  void vpcs_are_found_by_their_filters() {
    Vpc vpc = ec2.vpc("10.0.0.0/16");

    assertThat(ec2.vpcs(filter("cidr", "10.0.*"))).extracting(Vpc::vpcId).containsOnly(vpc.vpcId());
    assertThat(ec2.vpcs(filter("is-default", "false"), filter("state", "available"))).hasSize(1);
    assertThat(ec2.vpcs(filter("cidr-block-association.state", "associated"))).hasSize(2);
    Refused.with("InvalidParameterValue", () -> ec2.vpcs(filter("colour", "blue")));
  }

  private DeleteVpc.Response delete(String id) {
    return ec2.call(DeleteVpc.class, new DeleteVpc.Request(id, null));
  }

  private DescribeVpcAttribute.Response attribute(String id, VpcAttributeName name) {
    return ec2.call(DescribeVpcAttribute.class, new DescribeVpcAttribute.Request(name, id, null));
  }

  private AssociateVpcCidrBlock.Response associate(String id, String block) {
    return ec2.call(
        AssociateVpcCidrBlock.class,
        new AssociateVpcCidrBlock.Request(
            block, null, null, null, null, null, null, null, id, null));
  }

  private List<String> routes(String vpcId) {
    return ec2.routeTables(filter("vpc-id", vpcId)).getFirst().routes().stream()
        .map(Route::destinationCidrBlock)
        .toList();
  }
}
