package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Takes tags from a virtual MFA device. See
/// [UntagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html).
public final class UntagMFADevice
    implements Operation<UntagMFADevice.Request, UntagMFADevice.Response> {
  private final Store store;

  UntagMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .mfaDevices()
        .change(
            scope,
            request.serialNumber(),
            it -> it.tagged(Tags.without(it.tags(), request.tagKeys())));
    return new Response();
  }
}
