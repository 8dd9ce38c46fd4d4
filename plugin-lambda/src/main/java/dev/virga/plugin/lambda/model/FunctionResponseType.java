package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Name;

/// The values that Lambda has for a function response type.
public enum FunctionResponseType {
  @Name("ReportBatchItemFailures")
  REPORT_BATCH_ITEM_FAILURES,
}
