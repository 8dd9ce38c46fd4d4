package dev.virga.plugin.iam.user;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html).
public final class EnableMFADevice
    implements Operation<EnableMFADevice.Request, EnableMFADevice.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(min = 6, max = 6) @Pattern("[\\d]+") String authenticationCode1,
      @Length(min = 6, max = 6) @Pattern("[\\d]+") String authenticationCode2) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "EnableMFADevice is not implemented.");
  }
}
