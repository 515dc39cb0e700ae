#!/usr/bin/env node
import { onProjectNode } from './node.mjs'

// The command line. npm puts the project's Node first in PATH, so that normally no second process is started.
if (onProjectNode()) await import('../src/main.ts')
