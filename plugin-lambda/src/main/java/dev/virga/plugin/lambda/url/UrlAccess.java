package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.policy.Caller;
import dev.virga.plugin.lambda.policy.FunctionPolicies;
import dev.virga.spi.Fidelity;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Credentials;
import dev.virga.spi.capability.Identities;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who may call a function URL
/// ([access](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html)).
///
/// A signature is verified where the secret of its key is known here; any other key is the root user of
/// the function's account, as everywhere on this platform.
final class UrlAccess {
  private static final String SERVICE = "lambda";
  private static final String ACTION = "lambda:InvokeFunctionUrl";
  private static final String AUTH_TYPE = "lambda:FunctionUrlAuthType";
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ServiceContext context;
  private final FunctionPolicies policies;

  UrlAccess(ServiceContext context, FunctionPolicies policies) {
    this.context = context;
    this.policies = policies;
  }

  /// Lets a request pass.
  ///
  /// @return who signed it; null where nobody has to
  /// @throws dev.virga.spi.AwsException of status 403 if it may not
  @Nullable Principal check(FunctionUrls.Located located, HttpRequest request, byte[] body) {
    return switch (located.url().authType()) {
      case NONE -> anonymous(located);
      case AWS_IAM -> signed(located, request, body);
    };
  }

  private @Nullable Principal anonymous(FunctionUrls.Located located) {
    if (context.fidelity() == Fidelity.STRICT
        && !allows(located, new Caller.Anonymous(), FunctionUrlAuthType.NONE)) {
      throw UrlErrors.forbidden();
    }
    return null;
  }

  private Principal signed(FunctionUrls.Located located, HttpRequest request, byte[] body) {
    UrlSignature signature = UrlSignature.of(request).orElseThrow(UrlErrors::forbidden);
    Scope scope = located.scope();
    if (!signature.service().equals(SERVICE)) {
      throw UrlErrors.wrongScope("correct service: '" + SERVICE + "'");
    } else if (!signature.region().equals(scope.region())) {
      throw UrlErrors.wrongScope("a valid region");
    }
    Principal principal = principal(signature, scope, request, body);
    if (!principal.account().equals(scope.account())
        && !allows(located, new Caller.Signed(principal), FunctionUrlAuthType.AWS_IAM)) {
      throw UrlErrors.forbidden();
    }
    return principal;
  }

  private boolean allows(FunctionUrls.Located located, Caller caller, FunctionUrlAuthType type) {
    return policies.allows(
        located.url().target(located.scope()), ACTION, caller, Map.of(AUTH_TYPE, type.name()));
  }

  private Principal principal(
      UrlSignature signature, Scope scope, HttpRequest request, byte[] body) {
    String key = signature.accessKeyId();
    Optional<Credentials.Issued> issued =
        context.findStarted(Credentials.class).flatMap(it -> it.find(key));
    if (issued.isPresent()) {
      if (!issued.get().expiration().isAfter(context.clock().instant())) {
        throw UrlErrors.expiredToken();
      }
      verify(signature, request, body, issued.get().secretAccessKey());
      return issued.get().principal();
    }
    Optional<Identities.AccessKey> user =
        context.findStarted(Identities.class).flatMap(it -> it.accessKey(key));
    if (user.isPresent()) {
      if (!user.get().usable()) {
        throw UrlErrors.invalidToken();
      }
      verify(signature, request, body, user.get().secretAccessKey());
      return user.get().principal();
    }
    return Principal.root(key.matches("\\d{12}") ? key : scope.account(), key);
  }

  private void verify(UrlSignature signature, HttpRequest request, byte[] body, String secret) {
    if (!signature.verifies(request, body, secret)) {
      throw UrlErrors.signatureDoesNotMatch();
    }
    Instant now = context.clock().instant();
    try {
      Instant signed = TIMESTAMP.parse(signature.timestamp(), Instant::from);
      if (!signed.isAfter(now.plus(UrlSignature.CLOCK_SKEW))
          && !now.isAfter(signed.plus(signature.lifetime()))) {
        return;
      }
    } catch (DateTimeException _) {
      // is no time at all, which is refused as one that is over
    }
    throw UrlErrors.signatureExpired(signature.timestamp(), TIMESTAMP.format(now));
  }
}
