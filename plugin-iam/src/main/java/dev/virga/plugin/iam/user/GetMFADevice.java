package dev.virga.plugin.iam.user;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html).
public final class GetMFADevice implements Operation<GetMFADevice.Request, GetMFADevice.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName) {}

  /// What it gets.
  public record Response(
      @Nullable String userName,
      String serialNumber,
      @Nullable Instant enableDate,
      @Nullable Map<String, String> certifications) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String userName;
      public @Nullable String serialNumber;
      public @Nullable Instant enableDate;
      public @Nullable Map<String, String> certifications;

      private Response build() {
        return new Response(
            userName,
            Objects.requireNonNull(serialNumber, "SerialNumber"),
            enableDate,
            certifications);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetMFADevice is not implemented.");
  }
}
