package dev.virga.plugin.ec2.acl;

import static dev.virga.plugin.ec2.VpcFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.PortRange;
import dev.virga.plugin.ec2.model.RuleAction;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a member that is missing fails the test
class NetworkAclTest {
  private final VpcFixture ec2 = new VpcFixture();

  private String vpcId;
  private String aclId;

  @BeforeEach
  void makeNetwork() {
    vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    aclId =
        ec2.call(CreateNetworkAcl.class, new CreateNetworkAcl.Request(null, null, null, vpcId))
            .networkAcl()
            .networkAclId();
  }

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void an_entry_is_kept_in_its_canonical_form_and_once() {
    entry(100, "tcp", "10.0.0.7/8", new PortRange(80, 443));

    assertThat(acl(aclId).entries())
        .filteredOn(it -> it.ruleNumber() == 100)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.protocol()).isEqualTo("6");
          assertThat(it.cidrBlock()).isEqualTo("10.0.0.0/8");
        });
    Refused.with(
        "NetworkAclEntryAlreadyExists",
        "The network acl entry identified by 100 already exists.",
        () -> entry(100, "-1", "0.0.0.0/0", null));
  }

  @ParameterizedTest
  @CsvSource({
    "0, -1, 0.0.0.0/0, , , InvalidParameterValue",
    "32767, -1, 0.0.0.0/0, , , InvalidParameterValue",
    "100, 256, 0.0.0.0/0, , , InvalidParameterValue",
    "100, ftp, 0.0.0.0/0, , , InvalidParameterValue",
    "100, 6, 0.0.0.0/0, , , MissingParameter",
    "100, 6, 0.0.0.0/0, 2, 1, InvalidParameterValue",
    "100, 17, 0.0.0.0/0, 1, 65536, InvalidParameterValue",
    "100, 1, 0.0.0.0/0, , , MissingParameter",
    "100, -1, 0.0.0.0, , , InvalidParameterValue",
    "100, -1, , , , MissingParameter",
  })
  void an_entry_that_cannot_be_is_refused(
      int number, String protocol, String block, Integer from, Integer to, String code) {
    PortRange range = from == null ? null : new PortRange(from, to);

    Refused.with(code, () -> entry(number, protocol, block, range));

    assertThat(acl(aclId).entries()).hasSize(2);
  }

  @Test
  void only_an_entry_that_is_there_is_deleted() {
    entry(100, "-1", "0.0.0.0/0", null);

    Refused.with("InvalidNetworkAclEntry.NotFound", () -> deleteEntry(100, true));
    Refused.with("InvalidParameterValue", () -> deleteEntry(32767, false));
    deleteEntry(100, false);

    assertThat(acl(aclId).entries()).hasSize(2);
  }

  @Test
  void a_subnet_has_exactly_one_acl() {
    String subnetId = ec2.subnet(vpcId, "10.0.0.0/24").subnetId();
    NetworkAcl first = of(subnetId);
    assertThat(first.isDefault()).isTrue();

    ec2.call(
        ReplaceNetworkAclAssociation.class,
        new ReplaceNetworkAclAssociation.Request(
            null, first.associations().getFirst().networkAclAssociationId(), aclId));

    assertThat(of(subnetId).networkAclId()).isEqualTo(aclId);
    assertThat(acl(first.networkAclId()).associations()).isEmpty();
    Refused.with(
        "DependencyViolation",
        "The networkAcl '" + aclId + "' has dependencies and cannot be deleted.",
        () -> delete(aclId));
  }

  @Test
  void the_default_acl_stays() {
    String id =
        describe(filter("vpc-id", vpcId), filter("default", "true")).getFirst().networkAclId();

    Refused.with("InvalidParameterValue", () -> delete(id));
    delete(aclId);

    Refused.with("InvalidNetworkAclID.NotFound", () -> delete(aclId));
  }

  private Object delete(String id) {
    return ec2.call(DeleteNetworkAcl.class, new DeleteNetworkAcl.Request(null, id));
  }

  private Object deleteEntry(int number, boolean egress) {
    return ec2.call(
        DeleteNetworkAclEntry.class,
        new DeleteNetworkAclEntry.Request(null, aclId, number, egress));
  }

  private Object entry(int number, String protocol, String block, PortRange ports) {
    return ec2.call(
        CreateNetworkAclEntry.class,
        new CreateNetworkAclEntry.Request(
            null, aclId, number, protocol, RuleAction.ALLOW, false, block, null, null, ports));
  }

  private NetworkAcl acl(String id) {
    return describe(filter("network-acl-id", id)).getFirst();
  }

  private NetworkAcl of(String subnetId) {
    return describe(filter("association.subnet-id", subnetId)).getFirst();
  }

  private List<NetworkAcl> describe(dev.virga.plugin.ec2.model.Filter... filters) {
    return ec2.call(
            DescribeNetworkAcls.class,
            new DescribeNetworkAcls.Request(null, null, null, null, List.of(filters)))
        .networkAcls();
  }
}
