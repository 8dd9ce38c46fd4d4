package dev.virga.plugin.ec2.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2UnderTest;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.IpRange;
import dev.virga.plugin.ec2.model.Ipv6Range;
import dev.virga.plugin.ec2.model.RevokedSecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.SecurityGroupRuleRequest;
import dev.virga.plugin.ec2.model.SecurityGroupRuleUpdate;
import dev.virga.plugin.ec2.model.UserIdGroupPair;
import dev.virga.plugin.ec2.vpc.CreateVpc;
import dev.virga.spi.AwsException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a member that is missing fails the test
class SecurityGroupsTest {
  private final Ec2UnderTest ec2 = Ec2UnderTest.start();
  private final String vpc = vpc("10.99.0.0/16");
  private final String group = group("web", vpc);

  @AfterEach
  void close() {
    ec2.close();
  }

  private String vpc(String cidr) {
    return ec2.call(CreateVpc.class, CreateVpc.Request.class, Map.of("cidrBlock", cidr))
        .vpc()
        .vpcId();
  }

  private String group(String name, String vpcId) {
    return ec2.call(
            CreateSecurityGroup.class,
            CreateSecurityGroup.Request.class,
            Map.of("groupName", name, "description", "of a test", "vpcId", vpcId))
        .groupId();
  }

  private SecurityGroup shown(String id) {
    return ec2.call(
            DescribeSecurityGroups.class,
            DescribeSecurityGroups.Request.class,
            Map.of("groupIds", List.of(id)))
        .securityGroups()
        .getFirst();
  }

  private List<SecurityGroupRule> allow(
      String protocol, Integer from, Integer to, String... cidrs) {
    var ranges = Arrays.stream(cidrs).map(it -> new IpRange(null, it)).toList();
    return allow(
        IpPermission.of(it -> {
          it.ipProtocol = protocol;
          it.fromPort = from;
          it.toPort = to;
          it.ipRanges = ranges;
        }));
  }

  private List<SecurityGroupRule> allow(IpPermission... permissions) {
    return ec2.call(
            AuthorizeSecurityGroupIngress.class,
            AuthorizeSecurityGroupIngress.Request.class,
            Map.of("groupId", group, "ipPermissions", List.of(permissions)))
        .securityGroupRules();
  }

  private RevokeSecurityGroupIngress.Response revoke(String groupId, String cidr) {
    return ec2.call(
        RevokeSecurityGroupIngress.class,
        RevokeSecurityGroupIngress.Request.class,
        Map.of(
            "groupId", groupId, "ipProtocol", "tcp", "fromPort", 80, "toPort", 80, "cidrIp", cidr));
  }

  private void delete(String id) {
    ec2.call(DeleteSecurityGroup.class, DeleteSecurityGroup.Request.class, Map.of("groupId", id));
  }

  private static IpPermission from(String groupId) {
    return IpPermission.of(it -> {
      it.ipProtocol = "-1";
      it.userIdGroupPairs = List.of(UserIdGroupPair.of(pair -> pair.groupId = groupId));
    });
  }

  @Test
  void a_new_group_lets_everything_out_and_nothing_in() {
    SecurityGroup it = shown(group);

    assertThat(it.ipPermissions()).isEmpty();
    assertThat(it.ipPermissionsEgress()).hasSize(1);
    assertThat(it.ipPermissionsEgress().getFirst().ipProtocol()).isEqualTo("-1");
    assertThat(it.ipPermissionsEgress().getFirst().fromPort()).isNull();
    assertThat(it.ipPermissionsEgress().getFirst().ipRanges())
        .containsExactly(new IpRange(null, "0.0.0.0/0"));
  }

  @Test
  void a_name_is_unique_in_its_vpc_alone() {
    assertThatThrownBy(() -> group("web", vpc))
        .hasMessage("The security group 'web' already exists for VPC '" + vpc + "'");

    assertThat(group("web", vpc("10.98.0.0/16"))).isNotEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "sg-web,Value (sg-web) for parameter GroupName is invalid. Group names may not be in the format"
        + " sg-*.",
    "default,Cannot use reserved security group name: default",
    "wéb,Value (wéb) for parameter GroupName is invalid. Character sets beyond ASCII are not"
        + " supported.",
  })
  void names_that_cannot_be_are_refused(String name, String message) {
    assertThatThrownBy(() -> group(name, vpc)).hasMessage(message);
  }

  @Test
  void names_of_strange_characters_and_of_256_are_refused() {
    assertThatThrownBy(() -> group("a^b", vpc)).hasMessageContaining("Valid names are strings");
    assertThatThrownBy(() -> group("a".repeat(256), vpc))
        .hasMessageContaining("less than 256 characters");
  }

  @Test
  void every_block_is_a_rule_in_its_canonical_form_and_they_are_shown_together() {
    var rules = allow("6", 80, 81, "10.0.1.7/24", "192.168.0.0/16");

    assertThat(rules)
        .extracting(SecurityGroupRule::cidrIpv4)
        .containsExactly("10.0.1.0/24", "192.168.0.0/16");
    assertThat(shown(group).ipPermissions()).hasSize(1);
    assertThat(shown(group).ipPermissions().getFirst().ipProtocol()).isEqualTo("tcp");
    assertThat(shown(group).ipPermissions().getFirst().ipRanges()).hasSize(2);
  }

  @Test
  void a_rule_for_all_protocols_has_ports_of_minus_one_only_where_rules_are_described() {
    var rule = allow(from(group)).getFirst();

    assertThat(rule.fromPort()).isEqualTo(-1);
    assertThat(rule.referencedGroupInfo().groupId()).isEqualTo(group);
    assertThat(shown(group).ipPermissions().getFirst().fromPort()).isNull();
    assertThat(shown(group).ipPermissions().getFirst().userIdGroupPairs())
        .extracting(UserIdGroupPair::groupId)
        .containsExactly(group);
  }

  @Test
  void the_same_rule_twice_is_refused_and_nothing_is_added() {
    allow("tcp", 80, 80, "0.0.0.0/0");

    assertThatThrownBy(() -> allow("tcp", 80, 80, "10.0.0.0/8", "0.0.0.0/0"))
        .hasMessage(
            "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW\" already"
                + " exists");
    assertThatThrownBy(() -> allow("tcp", 1, 1, "10.0.0.0/8", "10.1.0.0/8"))
        .hasMessage("The same permission must not appear multiple times");
    assertThat(shown(group).ipPermissions()).hasSize(1);
    assertThat(shown(group).ipPermissions().getFirst().ipRanges()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "tcp,80,,10.0.0.0/8,InvalidParameterValue",
    "tcp,-1,-1,10.0.0.0/8,InvalidPermission.Malformed",
    "udp,0,65536,10.0.0.0/8,InvalidPermission.Malformed",
    "tcp,90,80,10.0.0.0/8,InvalidPermission.Malformed",
    "icmp,256,0,10.0.0.0/8,InvalidPermission.Malformed",
    "icmp,,,10.0.0.0/8,InvalidParameterValue",
    "none,1,1,10.0.0.0/8,InvalidParameterValue",
    "256,1,1,10.0.0.0/8,InvalidParameterValue",
    "tcp,1,1,10.0.0.0/33,InvalidParameterValue",
    "tcp,1,1,10.0.0.0,InvalidParameterValue",
    "tcp,1,1,::/0,InvalidParameterValue",
  })
  void permissions_that_cannot_be_are_refused(
      String protocol, Integer from, Integer to, String cidr, String code) {
    assertThatThrownBy(() -> allow(protocol, from, to, cidr))
        .isInstanceOfSatisfying(AwsException.class, it -> assertThat(it.code()).isEqualTo(code));
    assertThat(shown(group).ipPermissions()).isEmpty();
  }

  @Test
  void groups_of_other_vpcs_and_groups_that_are_not_there_cannot_be_named() {
    String other = group("other", vpc("10.98.0.0/16"));

    assertThatThrownBy(() -> allow(from(other)))
        .hasMessage("You have specified two resources that belong to different networks.");
    assertThatThrownBy(() -> allow(from("sg-0123456789abcdef0")))
        .hasMessage("The security group 'sg-0123456789abcdef0' does not exist");
    assertThatThrownBy(() -> allow(IpPermission.of(it -> it.ipProtocol = "-1")))
        .hasMessage("Source group ID missing.");
  }

  @Test
  void a_group_has_60_rules_for_each_direction() {
    String[] cidrs =
        IntStream.range(0, 60).mapToObj(it -> "10." + it + ".0.0/16").toArray(String[]::new);
    allow("tcp", 1, 1, cidrs);

    assertThatThrownBy(() -> allow("tcp", 2, 2, "10.0.0.0/8"))
        .hasMessage("The maximum number of rules per security group has been reached.");
    assertThat(shown(group).ipPermissions().getFirst().ipRanges()).hasSize(60);
  }

  @Test
  void unknown_rules_cannot_be_revoked_but_in_the_default_vpc_they_are_told() {
    String inDefault =
        ec2.call(
                CreateSecurityGroup.class,
                CreateSecurityGroup.Request.class,
                Map.of("groupName", "any", "description", "d"))
            .groupId();

    assertThatThrownBy(() -> revoke(group, "10.0.0.0/8"))
        .hasMessage("The specified rule does not exist in this security group.");
    assertThat(revoke(inDefault, "10.0.0.0/8").unknownIpPermissions()).hasSize(1);
  }

  @Test
  void what_is_revoked_is_told_and_gone() {
    allow("tcp", 80, 80, "10.0.0.0/8");

    var answer = revoke(group, "10.9.9.9/8");

    assertThat(answer.unknownIpPermissions()).isNull();
    assertThat(answer.revokedSecurityGroupRules())
        .extracting(RevokedSecurityGroupRule::cidrIpv4)
        .containsExactly("10.0.0.0/8");
    assertThat(shown(group).ipPermissions()).isEmpty();
  }

  @Test
  void a_rule_is_changed_under_its_id() {
    String id = allow("tcp", 80, 80, "10.0.0.0/8").getFirst().securityGroupRuleId();
    var wanted =
        SecurityGroupRuleRequest.of(it -> {
          it.ipProtocol = "udp";
          it.fromPort = 53;
          it.toPort = 53;
          it.cidrIpv6 = "::/0";
        });

    ec2.call(
        ModifySecurityGroupRules.class,
        ModifySecurityGroupRules.Request.class,
        Map.of(
            "groupId",
            group,
            "securityGroupRules",
            List.of(new SecurityGroupRuleUpdate(id, wanted))));

    assertThat(shown(group).ipPermissions().getFirst().ipv6Ranges())
        .containsExactly(new Ipv6Range(null, "::/0"));
  }

  @Test
  void a_group_that_another_one_names_cannot_be_deleted() {
    String other = group("other", vpc);
    allow(from(other));

    assertThatThrownBy(() -> delete(other))
        .hasMessage("resource " + other + " has a dependent object");
    delete(group);
    delete(other);
  }

  @Test
  void the_default_group_cannot_be_deleted() {
    String id =
        ec2.call(
                DescribeSecurityGroups.class,
                DescribeSecurityGroups.Request.class,
                Map.of(
                    "filters",
                    List.of(
                        new Filter("vpc-id", List.of(vpc)),
                        new Filter("group-name", List.of("default")))))
            .securityGroups()
            .getFirst()
            .groupId();

    assertThatThrownBy(() -> delete(id))
        .hasMessage(
            "the specified group: \"" + id + "\" name: \"default\" cannot be deleted by a user");
  }
}
