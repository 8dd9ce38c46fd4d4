package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PasswordPolicy` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PasswordPolicy.html).
public record PasswordPolicy(
    @Range(min = 6, max = 128) @Nullable Integer minimumPasswordLength,
    @Nullable Boolean requireSymbols,
    @Nullable Boolean requireNumbers,
    @Nullable Boolean requireUppercaseCharacters,
    @Nullable Boolean requireLowercaseCharacters,
    @Nullable Boolean allowUsersToChangePassword,
    @Nullable Boolean expirePasswords,
    @Range(min = 1, max = 1095) @Nullable Integer maxPasswordAge,
    @Range(min = 1, max = 24) @Nullable Integer passwordReusePrevention,
    @Nullable Boolean hardExpiry) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PasswordPolicy of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PasswordPolicy with(Consumer<Builder> changes) {
    var it = new Builder();
    it.minimumPasswordLength = this.minimumPasswordLength;
    it.requireSymbols = this.requireSymbols;
    it.requireNumbers = this.requireNumbers;
    it.requireUppercaseCharacters = this.requireUppercaseCharacters;
    it.requireLowercaseCharacters = this.requireLowercaseCharacters;
    it.allowUsersToChangePassword = this.allowUsersToChangePassword;
    it.expirePasswords = this.expirePasswords;
    it.maxPasswordAge = this.maxPasswordAge;
    it.passwordReusePrevention = this.passwordReusePrevention;
    it.hardExpiry = this.hardExpiry;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PasswordPolicy in the making.
  public static final class Builder {
    public @Nullable Integer minimumPasswordLength;
    public @Nullable Boolean requireSymbols;
    public @Nullable Boolean requireNumbers;
    public @Nullable Boolean requireUppercaseCharacters;
    public @Nullable Boolean requireLowercaseCharacters;
    public @Nullable Boolean allowUsersToChangePassword;
    public @Nullable Boolean expirePasswords;
    public @Nullable Integer maxPasswordAge;
    public @Nullable Integer passwordReusePrevention;
    public @Nullable Boolean hardExpiry;

    private PasswordPolicy build() {
      return new PasswordPolicy(
          minimumPasswordLength,
          requireSymbols,
          requireNumbers,
          requireUppercaseCharacters,
          requireLowercaseCharacters,
          allowUsersToChangePassword,
          expirePasswords,
          maxPasswordAge,
          passwordReusePrevention,
          hardExpiry);
    }
  }
}
