import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '#platform/problem.ts'
import { fittingName, mediaTypeOf } from '../media-type.ts'

const look = async (content: string | Buffer, name: string) => {
  const path = join(tmpdir(), `quqyq-type-${process.pid}`)
  await writeFile(path, content)
  try {
    return await mediaTypeOf(path, name)
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const windows1251 = Buffer.from('cae0e1e8ede5f23b32300d0a', 'hex')
const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

const wide = (text: string) => Buffer.from(text, 'utf16le')

const cases: [string, string | Buffer, string, string][] = [
  ['a PDF', '%PDF-1.7\n1 0 obj', 'акт.pdf', 'application/pdf'],
  ['a PDF under the name of a picture', '%PDF-1.7\n1 0 obj', 'скан.jpg', 'application/pdf'],
  ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'a.jpg', 'image/jpeg'],
  [
    'a sound',
    Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), Buffer.from('fffb9064', 'hex'), Buffer.alloc(500)]),
    'эфир.mp3',
    'audio/mpeg',
  ],
  ['a plain text', 'Сценарий ролика', 'сценарий.txt', 'text/plain'],
  ['a table', 'фамилия;сумма\nОспанова;10', 'список.csv', 'text/csv'],
  ['a table that Excel calls Unicode text', wide('\ufeffфамилия\tсумма\n'), 'список.csv', 'text/csv'],
  ['a table of Russian Excel', windows1251, 'список.csv', 'text/csv'],
  [
    'a Windows program called a document',
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
    'акт.pdf',
    'file_is_program',
  ],
  [
    'a Linux program',
    Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(300)]),
    'фото.jpg',
    'file_is_program',
  ],
  ['a shell script called a text', '#!/bin/sh\nrm -rf ~', 'заметка.txt', 'file_is_script'],
  ['a batch file called a table', '@echo off\r\ndel *', 'список.csv', 'file_is_script'],
  ['a PHP page', '<?php system($_GET[0]);', 'a.txt', 'file_is_script'],
  ['a page called a picture', '<!DOCTYPE html><script>alert(1)</script>', 'фото.png', 'file_is_web_page'],
  ['a page behind spaces', '\n\n  <html><body>', 'a.txt', 'file_is_web_page'],
  ['a script tag inside a text', 'hello <script src=x></script>', 'a.txt', 'file_is_web_page'],
  ['an SVG drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'знак.png', 'file_is_svg'],
  ['an SVG drawing behind an XML head', '<?xml version="1.0"?><svg xmlns="…"/>', 'знак.png', 'file_is_web_page'],
  ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'всё.docx', 'file_is_archive'],
  ['an old Word document', oldOffice, 'отчёт.doc', 'file_is_old_office'],
  ['a workbook with a password', Buffer.concat([oldOffice, wide('EncryptedPackage')]), 'a.xlsx', 'file_has_password'],
  ['JavaScript by its name', 'var a = 1', 'отчёт.js', 'file_is_other_text'],
  ['noise', Buffer.from('0001020304050607', 'hex'), 'a.pdf', 'file_is_unknown'],
  ['nothing', '', 'a.pdf', 'file_is_empty'],
]
for (const [what, content, name, expected] of cases) {
  test(`The type is read from the content: ${what}`, async () => assert.equal(await look(content, name), expected))
}

test('A name gets the ending of what the file really is', () => {
  assert.equal(fittingName('скан.jpg', 'application/pdf'), 'скан.jpg.pdf')
  assert.equal(fittingName('Акт 12.PDF', 'application/pdf'), 'Акт 12.PDF')
  assert.equal(fittingName('заметка', 'text/plain'), 'заметка.txt')
})
