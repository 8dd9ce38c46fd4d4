package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.FunctionVersionLatestPublished;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PublishVersion](https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html).
@Http(method = "POST", uri = "/2015-03-31/functions/{FunctionName}/versions", status = 201)
public final class PublishVersion
    implements Operation<PublishVersion.Request, FunctionConfiguration> {
  private final FunctionService functions;

  PublishVersion(FunctionService functions) {
    this.functions = functions;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Nullable String codeSha256,
      @Length(max = 256) @Nullable String description,
      @Nullable String revisionId,
      @Nullable FunctionVersionLatestPublished publishTo) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String codeSha256;
      public @Nullable String description;
      public @Nullable String revisionId;
      public @Nullable FunctionVersionLatestPublished publishTo;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            codeSha256,
            description,
            revisionId,
            publishTo);
      }
    }
  }

  @Override
  public FunctionConfiguration handle(Request request, RequestContext context) {
    if (request.publishTo() != null) {
      throw FunctionErrors.notImplemented("PublishTo", "PublishVersion");
    }
    StoredFunction latest =
        functions.selection().toChange(request.functionName(), request.revisionId(), context);
    String present = Objects.requireNonNull(latest.configuration().codeSha256());
    String wanted = request.codeSha256();
    if (wanted != null && !wanted.isEmpty() && !wanted.equals(present)) {
      throw FunctionErrors.otherCode(wanted, present);
    }
    return functions.versions().publish(latest, request.description()).configuration();
  }
}
