package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a function url auth type.
public enum FunctionUrlAuthType {
  NONE,
  AWS_IAM,
}
