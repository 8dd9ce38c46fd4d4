package dev.virga.plugin.ec2.flowlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.ec2.Ec2Plugin;
import dev.virga.plugin.ec2.model.FlowLogsResourceType;
import dev.virga.plugin.ec2.model.LogDestinationType;
import dev.virga.plugin.ec2.model.TrafficType;
import dev.virga.plugin.ec2.vpc.DescribeVpcs;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlowLogOperationsTest {
  private static final String BUCKET = "arn:aws:s3:::logs";

  private final ServiceUnderTest ec2 = ServiceUnderTest.of(new Ec2Plugin()).start();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_log_is_made_for_what_is_there_and_the_rest_is_told() {
    var answer = create(List.of(defaultVpc(), "vpc-0123456789abcdef0"), BUCKET);

    assertThat(answer.flowLogIds()).hasSize(1);
    assertThat(answer.unsuccessful())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.resourceId()).isEqualTo("vpc-0123456789abcdef0");
          assertThat(Objects.requireNonNull(it.error()).code()).isEqualTo("InvalidVpcID.NotFound");
        });
  }

  @Test
  void the_same_log_is_not_made_twice() {
    create(List.of(defaultVpc()), BUCKET);
    var again = create(List.of(defaultVpc()), BUCKET);

    assertThat(again.flowLogIds()).isEmpty();
    assertThat(again.unsuccessful())
        .singleElement()
        .satisfies(it ->
            assertThat(Objects.requireNonNull(it.error()).code())
                .isEqualTo("FlowLogAlreadyExists"));
    assertThat(create(List.of(defaultVpc()), "arn:aws:s3:::other").flowLogIds()).hasSize(1);
  }

  @Test
  void a_log_needs_somewhere_to_go() {
    assertThatThrownBy(() -> create(List.of(defaultVpc()), null))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidParameter"))
        .hasMessage("LogDestination can't be empty if LogGroupName is not provided.");
  }

  private CreateFlowLogs.Response create(List<String> ids, @Nullable String destination) {
    return ec2.call(
        CreateFlowLogs.class,
        new CreateFlowLogs.Request(
            null,
            null,
            null,
            null,
            null,
            ids,
            FlowLogsResourceType.VPC,
            TrafficType.ALL,
            LogDestinationType.S3,
            destination,
            null,
            null,
            null,
            null,
            null));
  }

  private String defaultVpc() {
    var answer =
        ec2.call(DescribeVpcs.class, new DescribeVpcs.Request(null, null, null, null, null));
    return Objects.requireNonNull(Objects.requireNonNull(answer.vpcs()).getFirst().vpcId());
  }
}
