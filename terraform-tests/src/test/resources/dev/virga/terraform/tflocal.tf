terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "pages" {
  bucket = "tflocal-pages"
}

resource "aws_s3_object" "page" {
  bucket  = aws_s3_bucket.pages.id
  key     = "index.html"
  content = "from elsewhere"
}

resource "aws_iam_role" "reader" {
  name = "tflocal-reader"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}

data "aws_caller_identity" "me" {}

output "account" {
  value = data.aws_caller_identity.me.account_id
}
