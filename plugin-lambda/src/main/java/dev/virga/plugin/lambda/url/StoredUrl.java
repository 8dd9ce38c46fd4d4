package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Scope;
import org.jspecify.annotations.Nullable;

/// A function URL, as it is kept.
///
/// @param urlId the first label of its host, 32 small letters and digits, which never changes
/// @param functionName the name of the function
/// @param qualifier the alias that it invokes, or null for the function itself
/// @param authType who may call it
/// @param cors what browsers are told, or null
/// @param invokeMode whether answers are streamed
/// @param creationTime when it was made
/// @param lastModifiedTime when it was changed last
public record StoredUrl(
    String urlId,
    String functionName,
    @Nullable String qualifier,
    FunctionUrlAuthType authType,
    @Nullable Cors cors,
    InvokeMode invokeMode,
    String creationTime,
    String lastModifiedTime) {

  /// What it invokes.
  FunctionName target(Scope scope) {
    return new FunctionName(scope, functionName, qualifier);
  }
}
