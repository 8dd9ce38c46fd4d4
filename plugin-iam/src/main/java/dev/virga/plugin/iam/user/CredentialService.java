package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.plugin.iam.model.ServiceSpecificCredentialMetadata;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.EntityErrors;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A service with [credentials of its own](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html).
///
/// @param name the service: `codecommit.amazonaws.com`
/// @param lifetime how long the credential is good for, or null for ever
record CredentialService(String name, @Nullable Duration lifetime) {
  private static final String BEDROCK = "bedrock.amazonaws.com";
  private static final Set<String> NAMES =
      Set.of(BEDROCK, "cassandra.amazonaws.com", "codecommit.amazonaws.com");
  private static final int MOST_DAYS = 36600;
  private static final int SECRET_BYTES = 33;

  /// The service of a name.
  ///
  /// @param days the age at which the credential expires, or null
  /// @throws dev.virga.spi.AwsException `NotSupportedService`, `ValidationError`
  static CredentialService of(String name, @Nullable Integer days) {
    if (!NAMES.contains(name)) {
      throw IamErrors.serviceNotSupported(
          "No such service " + name + " is supported for Service Specific Credentials");
    }
    if (days != null && (!name.equals(BEDROCK) || days < 1 || days > MOST_DAYS)) {
      throw EntityErrors.validation("Invalid credentialAgeDays for " + name);
    }
    return new CredentialService(name, days == null ? null : Duration.ofDays(days));
  }

  /// Makes a credential.
  ///
  /// @param others how many of this service the user has already
  ServiceSpecificCredential issue(Issuer issuer, Scope scope, User user, int others) {
    Instant now = issuer.now();
    String login = user.userName() + (others == 0 ? "" : "+" + others) + "-at-" + scope.account();
    String password = secret(issuer);
    return ServiceSpecificCredential.of(it -> {
      it.createDate = now;
      it.expirationDate = lifetime == null ? null : now.plus(lifetime);
      it.serviceName = name;
      it.serviceUserName = login;
      it.servicePassword = password;
      it.serviceCredentialAlias = name.equals(BEDROCK) ? login : null;
      it.serviceCredentialSecret = name.equals(BEDROCK) ? password : null;
      it.serviceSpecificCredentialId = issuer.id("ACCA");
      it.userName = user.userName();
      it.status = StatusType.ACTIVE;
    });
  }

  /// The same credential with another password.
  static ServiceSpecificCredential reset(
      ServiceSpecificCredential credential, User user, Issuer issuer) {
    String password = secret(issuer);
    return credential.with(it -> {
      it.userName = user.userName();
      it.servicePassword = password;
      it.serviceCredentialSecret = it.serviceCredentialSecret == null ? null : password;
    });
  }

  /// A credential without its password.
  static ServiceSpecificCredentialMetadata metadata(
      ServiceSpecificCredential credential, User user) {
    return ServiceSpecificCredentialMetadata.of(it -> {
      it.userName = user.userName();
      it.status = credential.status();
      it.serviceUserName = credential.serviceUserName();
      it.serviceCredentialAlias = credential.serviceCredentialAlias();
      it.createDate = credential.createDate();
      it.expirationDate = credential.expirationDate();
      it.serviceSpecificCredentialId = credential.serviceSpecificCredentialId();
      it.serviceName = credential.serviceName();
    });
  }

  private static String secret(Issuer issuer) {
    return Base64.getEncoder().encodeToString(issuer.ids().secret(SECRET_BYTES));
  }
}
