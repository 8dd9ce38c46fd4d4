package dev.virga.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DriftTest {
  private final Drift sts = Drift.of(Sdk.of(AwsService.named("sts")));
  private final Drift ecs = Drift.of(Sdk.of(AwsService.named("ecs")));

  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  record NoMembers() {}

  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  record Caller(@Nullable String userId, @Nullable Integer account, String arn, String colour) {}

  static final class GetCallerIdentity implements Operation<NoMembers, Caller> {
    @Override
    public Caller handle(NoMembers input, RequestContext context) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void members_that_differ_are_named_one_by_one() {
    assertThat(sts.compare(GetCallerIdentity.class))
        .containsExactlyInAnyOrder(
            "GetCallerIdentity.Response.Account: type Integer here, and String for AWS",
            "GetCallerIdentity.Response.Arn is required, and optional for AWS",
            "GetCallerIdentity.Response.Colour is not a member for AWS");
  }

  enum SortOrder {
    ASC,
    @Name("SIDEWAYS")
    DESC
  }

  record Families(@Nullable String familyPrefix, @Nullable SortOrder sort) {}

  record Nothing() {}

  static final class ListTaskDefinitions implements Operation<Families, Nothing> {
    @Override
    public Nothing handle(Families input, RequestContext context) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void members_and_constants_that_are_missing_are_found() {
    assertThat(ecs.compare(ListTaskDefinitions.class))
        .contains(
            "ListTaskDefinitions.Request.maxResults is missing",
            "ListTaskDefinitions.Response.nextToken is missing",
            "ListTaskDefinitions.Request.sort: enum constants [ASC, SIDEWAYS] here, and [ASC, DESC]"
                + " for AWS");
  }

  static final class Frobnicate implements Operation<Nothing, Nothing> {
    @Override
    public Nothing handle(Nothing input, RequestContext context) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void an_operation_that_aws_has_not_is_reported() {
    assertThat(ecs.compare(Frobnicate.class)).containsExactly("Frobnicate is no operation of ECS");
  }
}
