// npm run bench: conversion and facts, beside what people use today, in one run.
await import('./script');
await import('./facts');

export {};
