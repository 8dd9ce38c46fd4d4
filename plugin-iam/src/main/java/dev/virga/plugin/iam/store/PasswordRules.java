package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.PasswordPolicy;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What a [password policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html)
/// asks of a password.
final class PasswordRules {
  private static final String SYMBOLS = "!@#$%^&*()_+-=[]{}|'";
  private static final int DEFAULT_LENGTH = 8;
  private static final int LEAST_LENGTH = 6;
  private static final int DEFAULT_KINDS = 3;

  private PasswordRules() {}

  /// Refuses a password that does not do.
  ///
  /// @param policy the account's policy, or null for AWS's default: eight characters, of three kinds
  /// @throws dev.virga.spi.AwsException `PasswordPolicyViolation`
  static void check(String password, @Nullable PasswordPolicy policy) {
    if (!(policy == null ? keepsDefault(password) : keeps(password, policy))) {
      throw EntityErrors.weakPassword();
    }
  }

  private static boolean keepsDefault(String password) {
    long kinds =
        List.<IntPredicate>of(
                Character::isUpperCase,
                Character::isLowerCase,
                Character::isDigit,
                it -> !Character.isLetterOrDigit(it))
            .stream()
            .filter(kind -> password.chars().anyMatch(kind))
            .count();
    return password.length() >= DEFAULT_LENGTH && kinds >= DEFAULT_KINDS;
  }

  private static boolean keeps(String password, PasswordPolicy policy) {
    Integer length = policy.minimumPasswordLength();
    return password.length() >= (length == null ? LEAST_LENGTH : length)
        && has(password, policy.requireSymbols(), it -> SYMBOLS.indexOf(it) >= 0)
        && has(password, policy.requireNumbers(), Character::isDigit)
        && has(password, policy.requireUppercaseCharacters(), it -> it >= 'A' && it <= 'Z')
        && has(password, policy.requireLowercaseCharacters(), it -> it >= 'a' && it <= 'z');
  }

  private static boolean has(String password, @Nullable Boolean required, IntPredicate kind) {
    return !Boolean.TRUE.equals(required) || password.chars().anyMatch(kind);
  }
}
