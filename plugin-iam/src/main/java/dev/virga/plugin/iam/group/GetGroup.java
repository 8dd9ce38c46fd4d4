package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html).
public final class GetGroup implements Operation<GetGroup.Request, GetGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      Group group, List<User> users, @Nullable Boolean isTruncated, @Nullable String marker) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Group group;
      public @Nullable List<User> users;
      public @Nullable Boolean isTruncated;
      public @Nullable String marker;

      private Response build() {
        return new Response(
            Objects.requireNonNull(group, "Group"),
            Objects.requireNonNull(users, "Users"),
            isTruncated,
            marker);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetGroup is not implemented.");
  }
}
