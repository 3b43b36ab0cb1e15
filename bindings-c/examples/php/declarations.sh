#!/bin/sh
# Prints what PHP's FFI can read of paraf.h: declarations without preprocessor lines and function bodies.
# usage: declarations.sh .../include/paraf.h
{
  sed -e '/^#include/d' -e '/^\/\* What follows is compiled/,$d' "$1"
  echo '#endif'
} | cc -E -P -D'__attribute__(x)=' -
