package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;

/// The errors about accounts, in AWS's words.
final class AccountErrors {
  private AccountErrors() {}

  static AwsException noPasswordPolicy(String account) {
    return IamErrors.noSuchEntity(
        "The Password Policy with domain name " + account + " cannot be found.");
  }

  static AwsException noReport() {
    return IamErrors.credentialReportNotPresent(
        "The credential report does not exist. Use GenerateCredentialReport to generate one.");
  }

  static AwsException reportExpired() {
    return IamErrors.credentialReportExpired(
        "The most recent credential report has expired. Use GenerateCredentialReport to generate"
            + " a new one.");
  }
}
