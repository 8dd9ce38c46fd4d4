package dev.virga.plugin.ec2.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.PeeringConnectionOptionsRequest;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class PeeringTest {
  private static final Scope OTHER = new Scope("222233334444", "eu-west-1");

  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_connection_waits_until_it_is_accepted() {
    String id = request(ec2.vpc("10.1.0.0/16").vpcId(), ec2.vpc("10.2.0.0/16").vpcId());

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.PENDING_ACCEPTANCE);
    accept(id, ServiceUnderTest.SCOPE);

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.ACTIVE);
    Refused.with("InvalidStateTransition", () -> accept(id, ServiceUnderTest.SCOPE));
  }

  @Test
  void blocks_that_overlap_fail() {
    String id = request(ec2.vpc("10.1.0.0/16").vpcId(), ec2.vpc("10.1.128.0/24").vpcId());

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.FAILED);
  }

  @Test
  void a_second_connection_between_the_same_vpcs_is_refused() {
    String one = ec2.vpc("10.1.0.0/16").vpcId();
    String other = ec2.vpc("10.2.0.0/16").vpcId();
    request(one, other);

    Refused.with("VpcPeeringConnectionAlreadyExists", () -> request(other, one));
  }

  @Test
  void one_that_nobody_answers_expires_after_a_week() {
    String id = request(ec2.vpc("10.1.0.0/16").vpcId(), ec2.vpc("10.2.0.0/16").vpcId());

    ec2.service().clock().advance(Duration.ofDays(7));

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.EXPIRED);
    Refused.with("InvalidStateTransition", () -> accept(id, ServiceUnderTest.SCOPE));
  }

  @Test
  void a_deleted_one_is_shown_for_a_while() {
    String id = request(ec2.vpc("10.1.0.0/16").vpcId(), ec2.vpc("10.2.0.0/16").vpcId());
    ec2.call(DeleteVpcPeeringConnection.class, new DeleteVpcPeeringConnection.Request(null, id));

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.DELETED);
    ec2.service().clock().advance(Duration.ofHours(3));

    assertThat(all(ServiceUnderTest.SCOPE)).isEmpty();
  }

  @Test
  void the_other_account_accepts_and_both_see_it() {
    String own = ec2.vpc("10.1.0.0/16").vpcId();
    String other = ec2.vpc("10.2.0.0/16", OTHER).vpcId();
    String id = request(own, other, OTHER);

    Refused.with("OperationNotPermitted", () -> accept(id, ServiceUnderTest.SCOPE));
    accept(id, OTHER);

    assertThat(code(id)).isEqualTo(VpcPeeringConnectionStateReasonCode.ACTIVE);
    assertThat(all(OTHER))
        .singleElement()
        .satisfies(it -> assertThat(it.accepterVpcInfo().cidrBlock()).isEqualTo("10.2.0.0/16"));
  }

  @Test
  void a_vpc_that_is_not_there_fails_elsewhere_and_is_refused_here() {
    String own = ec2.vpc("10.1.0.0/16").vpcId();

    Refused.with("InvalidVpcID.NotFound", () -> request(own, "vpc-12345678"));
    assertThat(code(request(own, "vpc-12345678", OTHER)))
        .isEqualTo(VpcPeeringConnectionStateReasonCode.FAILED);
  }

  @Test
  void options_are_for_active_connections_of_vpcs_with_host_names() {
    String id = request(ec2.vpc("10.1.0.0/16").vpcId(), ec2.vpc("10.2.0.0/16").vpcId());
    Refused.with("OperationNotPermitted", () -> options(id));

    accept(id, ServiceUnderTest.SCOPE);

    Refused.with("InvalidVpcPeeringConnectionState.DnsHostnamesDisabled", () -> options(id));
  }

  private Object options(String id) {
    return ec2.call(
        ModifyVpcPeeringConnectionOptions.class,
        new ModifyVpcPeeringConnectionOptions.Request(
            new PeeringConnectionOptionsRequest(true, null, null), null, null, id));
  }

  private String request(String own, String other) {
    return request(own, other, ServiceUnderTest.SCOPE);
  }

  private String request(String own, String other, Scope peer) {
    return ec2.call(
            CreateVpcPeeringConnection.class,
            new CreateVpcPeeringConnection.Request(
                peer.region(), null, null, own, other, peer.account()))
        .vpcPeeringConnection()
        .vpcPeeringConnectionId();
  }

  private Object accept(String id, Scope scope) {
    return ec2.service()
        .call(
            AcceptVpcPeeringConnection.class,
            new AcceptVpcPeeringConnection.Request(null, id),
            scope);
  }

  private List<VpcPeeringConnection> all(Scope scope) {
    return ec2.service()
        .call(
            DescribeVpcPeeringConnections.class,
            new DescribeVpcPeeringConnections.Request(null, null, null, null, null),
            scope)
        .vpcPeeringConnections();
  }

  private VpcPeeringConnectionStateReasonCode code(String id) {
    return all(ServiceUnderTest.SCOPE).stream()
        .filter(it -> id.equals(it.vpcPeeringConnectionId()))
        .findAny()
        .orElseThrow()
        .status()
        .code();
  }
}
