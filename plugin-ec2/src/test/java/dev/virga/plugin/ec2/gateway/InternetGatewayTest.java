package dev.virga.plugin.ec2.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.AttachmentStatus;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class InternetGatewayTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_gateway_and_a_vpc_have_one_another_alone() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    String other = ec2.vpc("10.1.0.0/16").vpcId();
    String id = ec2.internetGateway(vpcId);

    Refused.with(
        "Resource.AlreadyAssociated",
        "resource " + id + " is already attached to network " + vpcId,
        () -> attach(id, other));
    Refused.with("InvalidParameterValue", () -> ec2.internetGateway(vpcId));
    Refused.with(
        "Gateway.NotAttached",
        "resource " + id + " is not attached to network " + other,
        () -> detach(id, other));
  }

  @Test
  void an_attached_gateway_stays() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    String id = ec2.internetGateway(vpcId);
    Refused.with(
        "DependencyViolation",
        "The internetGateway '" + id + "' has dependencies and cannot be deleted.",
        () -> delete(id));

    detach(id, vpcId);
    delete(id);

    Refused.with("InvalidInternetGatewayID.NotFound", () -> delete(id));
  }

  @Test
  void an_egress_only_gateway_belongs_to_its_vpc() {
    String vpcId = ec2.vpc("10.0.0.0/16").vpcId();
    var made =
        ec2.call(
                CreateEgressOnlyInternetGateway.class,
                new CreateEgressOnlyInternetGateway.Request(null, null, vpcId, null))
            .egressOnlyInternetGateway();

    assertThat(made.attachments())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.state()).isEqualTo(AttachmentStatus.ATTACHED);
          assertThat(it.vpcId()).isEqualTo(vpcId);
        });
    ec2.call(
        DeleteEgressOnlyInternetGateway.class,
        new DeleteEgressOnlyInternetGateway.Request(null, made.egressOnlyInternetGatewayId()));
    assertThat(
            ec2.call(
                    DescribeEgressOnlyInternetGateways.class,
                    new DescribeEgressOnlyInternetGateways.Request(
                        null, null, null, null, List.of()))
                .egressOnlyInternetGateways())
        .isEmpty();
  }

  private Object attach(String id, String vpcId) {
    return ec2.call(
        AttachInternetGateway.class, new AttachInternetGateway.Request(null, id, vpcId));
  }

  private Object detach(String id, String vpcId) {
    return ec2.call(
        DetachInternetGateway.class, new DetachInternetGateway.Request(null, id, vpcId));
  }

  private Object delete(String id) {
    return ec2.call(DeleteInternetGateway.class, new DeleteInternetGateway.Request(null, id));
  }
}
