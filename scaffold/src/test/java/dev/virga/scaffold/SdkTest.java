package dev.virga.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.scaffold.AwsOperation.AwsError;
import dev.virga.spi.shape.Member.Location;
import org.junit.jupiter.api.Test;

class SdkTest {
  private final Sdk sts = Sdk.of(AwsService.named("sts"));
  private final Sdk s3 = Sdk.of(AwsService.named("s3"));
  private final Sdk ecs = Sdk.of(AwsService.named("ecs"));

  @Test
  void operations_are_named_as_on_the_wire() {
    assertThat(sts.operationNames()).contains("AssumeRoleWithSAML", "GetCallerIdentity");
    assertThat(ecs.operationNames()).contains("RunTask", "ExecuteCommand").hasSizeGreaterThan(60);
  }

  @Test
  void an_unknown_operation_is_refused_by_name() {
    assertThatThrownBy(() -> sts.operation("Frobnicate"))
        .hasMessage("STS has no operation Frobnicate");
  }

  @Test
  void a_member_has_its_wire_name_and_the_limits_of_the_model() {
    AwsMember roleArn = member(sts, "AssumeRole", "roleArn");

    assertThat(roleArn.name()).isEqualTo("RoleArn");
    assertThat(roleArn.required()).isTrue();
    assertThat(roleArn.type().rules().min()).isEqualTo(20);
    assertThat(roleArn.type().rules().max()).isEqualTo(2048);
  }

  @Test
  void a_member_that_the_model_does_not_know_has_no_limits() {
    var unknown = new AwsType.Structure(sts.operation("AssumeRole").request().sdk(), "");

    assertThat(sts.members(unknown))
        .isNotEmpty()
        .allSatisfy(member -> assertThat(member.type().rules()).isEqualTo(Rules.NONE));
  }

  @Test
  void enums_lists_and_structures_are_told_apart() {
    assertThat(member(ecs, "RunTask", "launchType").type()).isInstanceOf(AwsType.Choice.class);
    assertThat(member(ecs, "RunTask", "overrides").type()).isInstanceOf(AwsType.Structure.class);
    assertThat(member(ecs, "RegisterTaskDefinition", "requiresCompatibilities").type())
        .isInstanceOfSatisfying(
            AwsType.Listing.class,
            list -> assertThat(list.element()).isInstanceOf(AwsType.Choice.class));
  }

  @Test
  void errors_have_their_code_and_status() {
    assertThat(ecs.operation("RunTask").errors())
        .contains(
            new AwsError("ServerException", "ServerException", 500),
            new AwsError("ClusterNotFoundException", "ClusterNotFoundException", 400));
    assertThat(sts.operation("AssumeRoleWithWebIdentity").errors())
        .contains(new AwsError("IdpRejectedClaimException", "IDPRejectedClaim", 403));
  }

  @Test
  void what_the_sdk_has_for_itself_is_left_out() {
    assertThat(s3.members(s3.operation("CopyObject").request()))
        .extracting(AwsMember::component)
        .contains("copySource", "bucket", "key")
        .doesNotContain("sourceBucket", "destinationBucket");
    assertThat(s3.members(s3.operation("GetObject").response()))
        .filteredOn(member -> member.name().equals("Expires"))
        .hasSize(1);
  }

  @Test
  void a_body_that_streams_is_found_by_the_methods_of_the_client() {
    assertThat(member(s3, "UploadPart", "body").location()).isEqualTo(Location.PAYLOAD);
    assertThat(s3.members(s3.operation("PutObjectAcl").request()))
        .extracting(AwsMember::component)
        .doesNotContain("body");
  }

  @Test
  void a_rest_operation_has_its_whole_path_and_status() {
    assertThat(s3.operation("GetObject").uri()).isEqualTo("/{Bucket}/{Key+}");
    assertThat(s3.operation("ListBuckets").uri()).isEqualTo("/");
    assertThat(s3.operation("ListObjectsV2").uri()).isEqualTo("/{Bucket}?list-type=2");
    assertThat(s3.operation("CreateBucket").uri()).isEqualTo("/{Bucket}");
    assertThat(s3.operation("DeleteObject").status()).isEqualTo(204);
  }

  private static AwsMember member(Sdk sdk, String operation, String component) {
    return sdk.members(sdk.operation(operation).request()).stream()
        .filter(member -> member.component().equals(component))
        .findFirst()
        .orElseThrow();
  }
}
