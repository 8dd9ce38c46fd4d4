package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html).
public final class GetOpenIDConnectProvider
    implements Operation<GetOpenIDConnectProvider.Request, GetOpenIDConnectProvider.Response> {
  /// What a client sends.
  public record Request(@Length(min = 20, max = 2048) String openIDConnectProviderArn) {}

  /// What it gets.
  public record Response(
      @Nullable String url,
      @Nullable List<String> clientIDList,
      @Nullable List<String> thumbprintList,
      @Nullable Instant createDate,
      @Nullable List<Tag> tags) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String url;
      public @Nullable List<String> clientIDList;
      public @Nullable List<String> thumbprintList;
      public @Nullable Instant createDate;
      public @Nullable List<Tag> tags;

      private Response build() {
        return new Response(url, clientIDList, thumbprintList, createDate, tags);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetOpenIDConnectProvider is not implemented.");
  }
}
