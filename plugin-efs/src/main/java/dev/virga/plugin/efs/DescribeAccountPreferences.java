package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.ResourceIdPreference;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAccountPreferences](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeAccountPreferences.html).
@Http(method = "GET", uri = "/2015-02-01/account-preferences")
public final class DescribeAccountPreferences
    implements Operation<DescribeAccountPreferences.Request, DescribeAccountPreferences.Response> {
  private final AccountPreferences preferences;

  DescribeAccountPreferences(AccountPreferences preferences) {
    this.preferences = preferences;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern(".+") @Nullable String nextToken,
      @Range(min = 1) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Nullable ResourceIdPreference resourceIdPreference, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(preferences.of(context.scope()), null);
  }
}
